import type { Bytes } from '@shared/ipc/bytes';
import type { CellKind } from '@shared/tables/codec';
import { protectEscapes } from '@shared/tables/escape';
import { typedCell } from '@shared/tables/typed-cell';
import { Zip, ZipDeflate } from 'fflate';
import { columnName, escapeXml, packageParts, sheetEnd, sheetStart, styles } from './xlsx-parts';

/** Most rows a sheet of Excel has, its header included. */
const MAX_ROWS = 1_048_576;
/** Rows are handed to the compressor in pieces of so many letters. */
const PIECE = 262_144;
/** Fast: rows are much alike and shrink well anyway. */
const LEVEL = 1;

export interface SheetHead {
  readonly title: string;
  readonly headers: readonly string[];
  readonly kinds: readonly CellKind[];
}

const WIDTHS: Readonly<Record<CellKind, number>> = {
  text: 24,
  data: 16,
  money: 14,
  integer: 10,
  percent: 12,
  rate: 14,
  day: 12,
  instant: 20,
};
const MOST_LETTERS = 40;

const widthOf = (header: string, kind: CellKind | undefined): number =>
  Math.min(MOST_LETTERS, Math.max(header.length + 3, WIDTHS[kind ?? 'text']));

/**
 * An XLSX row by row. Only what is compressed is held, so that a sheet of a hundred thousand rows costs no more than
 * its file; libraries that take a sheet as a whole need a gigabyte for that.
 */
export class XlsxWriter {
  private readonly chunks: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private readonly names: string[] = [];
  private failure: Error | null = null;
  private readonly zip = new Zip((error, chunk) => {
    this.failure ??= error;
    if (chunk) this.chunks.push(chunk);
  });
  private entry: ZipDeflate | null = null;
  private head: SheetHead = { title: '', headers: [], kinds: [] };
  private letters: string[] = [];
  private pending = '';
  private row = 0;
  private part = 0;

  constructor(private readonly maxRows: number = MAX_ROWS) {}

  sheet(head: SheetHead): void {
    this.closeSheet();
    this.head = head;
    this.part = 1;
    this.openSheet();
  }

  /** The cells of a row as their columns write them. A row too many for one sheet begins another. */
  add(cells: readonly string[]): void {
    if (this.row >= this.maxRows) {
      this.closeSheet();
      this.part += 1;
      this.openSheet();
    }
    this.write(cells, ({ kinds }, index) => kinds[index] ?? 'data');
  }

  end(): Bytes {
    this.closeSheet();
    for (const [name, text] of Object.entries(packageParts(this.names))) {
      this.open(name);
      this.push(text, true);
    }
    this.zip.end();
    if (this.failure) throw this.failure;
    const bytes = new Uint8Array(this.chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  private openSheet(): void {
    const { title, headers, kinds } = this.head;
    this.names.push(this.part === 1 ? title : `${title} ${this.part}`);
    this.letters = headers.map((_, index) => columnName(index));
    this.row = 0;
    this.open(`xl/worksheets/sheet${this.names.length}.xml`);
    this.push(sheetStart(headers.map((header, index) => widthOf(header, kinds[index]))));
    this.write(headers, () => 'header');
  }

  private closeSheet(): void {
    if (!this.entry) return;
    this.push(sheetEnd(this.head.headers.length, this.row), true);
    this.entry = null;
  }

  private write(
    cells: readonly string[],
    kindOf: (head: SheetHead, index: number) => CellKind | 'header',
  ): void {
    this.row += 1;
    let xml = `<row r="${this.row}">`;
    for (const [index, cell] of cells.entries()) {
      if (cell === '') continue;
      this.letters[index] ??= columnName(index);
      const at = `<c r="${this.letters[index]}${this.row}"`;
      const kind = kindOf(this.head, index);
      const typed = kind === 'header' ? { text: cell } : typedCell(kind, cell);
      if ('value' in typed) {
        xml += `${at} s="${styles[typed.format]}"><v>${typed.value}</v></c>`;
        continue;
      }
      const style = kind === 'header' ? styles.header : styles.text;
      const text = escapeXml(protectEscapes(typed.text));
      xml += `${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    }
    this.push(`${xml}</row>`);
  }

  private open(name: string): void {
    this.entry = new ZipDeflate(name, { level: LEVEL });
    this.zip.add(this.entry);
  }

  private push(text: string, isLast = false): void {
    this.pending += text;
    if (!isLast && this.pending.length < PIECE) return;
    this.entry?.push(this.encoder.encode(this.pending), isLast);
    this.pending = '';
  }
}
