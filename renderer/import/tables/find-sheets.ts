import { err, ok, type Result } from '@shared/result';
import type { FoundSheet } from '@shared/tables/read-sheet';
import { recogniseSheet } from '@shared/tables/recognise';
import type { FoundCell } from '@shared/tables/typed-cell';
import Papa from 'papaparse';
import { decodeText } from '../decode-text';
import { fileKind } from '../file-kind';
import { readCsv } from '../read-csv';
import { kindErrors, type SpreadsheetError } from '../read-spreadsheet-errors';

/** As the app writes it. What another program made of it may have another separator. */
const csvRows = (text: string): string[][] => {
  const firstEnd = text.indexOf('\n');
  const newline = text[firstEnd - 1] === '\r' ? '\r\n' : '\n';
  const parse = (part: string, preview?: number) =>
    Papa.parse<string[]>(part, { delimiter: ';', newline, preview }).data;
  const [header = []] = parse(text.slice(0, firstEnd + 1), 1);
  return recogniseSheet(header) ? parse(text) : readCsv(text).rows;
};

/** A number cell as the file writes it. */
class NumberText {
  readonly number: string;
  constructor(number: string) {
    this.number = number;
  }
}

const xlsxSheets = async (
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<FoundSheet[], SpreadsheetError>> => {
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsxFile<NumberText>(new Blob([bytes]), {
      trim: false,
      parseNumber: (number) => new NumberText(number),
    });
    return ok(
      sheets.map(({ data }) => ({ file, format: 'xlsx', rows: data as readonly (readonly FoundCell[])[] })),
    );
  } catch (error) {
    // The reader throws for whatever is wrong with the file; it has no other way to say so.
    if (error instanceof Error) return err('broken');
    throw error;
  }
};

/** Every sheet of a file, of whichever kind it is, with its cells as they are. */
export const findSheets = async (
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<FoundSheet[], SpreadsheetError>> => {
  if (bytes.length === 0) return err('empty');
  const kind = fileKind(bytes);
  const refused = kindErrors[kind];
  if (refused) return err(refused);
  if (kind === 'xlsx') return xlsxSheets(file, bytes);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  return ok([{ file, format: 'csv', rows: csvRows(decoded.value.text) }]);
};
