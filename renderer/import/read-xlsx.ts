import { err, ok, type Result } from '@shared/result';

export interface XlsxRows {
  readonly rows: string[][];
  readonly sheetName: string;
}

type XlsxCell = string | boolean | Date | NumberText | null;

/** A number cell kept as the file writes it, so that no binary fraction comes between. */
class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const MAX_DECIMALS = 8;

/**
 * 1234.5 as "1234,5". Excel stores 0.30000000000000004 for 0.3, hence the rounding. Exactly three decimals get a
 * zero behind, so that nobody takes them for thousands.
 */
export const numberAsText = (raw: string): string => {
  const plain = /^-?\d+(\.\d{1,8})?$/.test(raw) ? raw : Number(raw).toFixed(MAX_DECIMALS);
  const [whole = '', decimals = ''] = plain.split('.');
  const kept = decimals.replace(/0+$/, '');
  if (kept === '') return whole;
  return `${whole},${kept.length === 3 ? `${kept}0` : kept}`;
};

const cellAsText = (cell: XlsxCell): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (cell instanceof NumberText) return numberAsText(cell.text);
  if (typeof cell === 'boolean') return cell ? 'sim' : 'não';
  return cell;
};

const filledRows = (rows: readonly (readonly unknown[])[]): number =>
  rows.filter((row) => row.some((cell) => cell !== null && cell !== '')).length;

/** The sheet with most filled rows: notebooks often have an empty second sheet, or notes in the first. */
export const readXlsx = async (bytes: Uint8Array<ArrayBuffer>): Promise<Result<XlsxRows, 'broken'>> => {
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsxFile<NumberText>(new Blob([bytes]), {
      trim: false,
      parseNumber: (text) => new NumberText(text),
    });
    const [sheet] = [...sheets].sort((a, b) => filledRows(b.data) - filledRows(a.data));
    if (!sheet) return ok({ rows: [], sheetName: '' });
    const rows = sheet.data.map((row) => (row as readonly XlsxCell[]).map(cellAsText));
    return ok({ rows, sheetName: sheet.sheet });
  } catch (error) {
    // The reader throws for whatever is wrong with the file; it has no other way to say so.
    if (error instanceof Error) return err('broken');
    throw error;
  }
};
