import { err, ok, type Result } from '@shared/result';
import { decodeText, type Encoding } from './decode-text';
import { fileKind } from './file-kind';
import { readCsv, type Separator } from './read-csv';
import { kindErrors, MAX_BYTES, type SpreadsheetError } from './read-spreadsheet-errors';
import { readXlsx } from './read-xlsx';

export interface SpreadsheetRows {
  /** Every row of the file, blank ones too; every cell as text. Dates of XLSX are ISO, numbers have a comma. */
  readonly rows: readonly (readonly string[])[];
  readonly format: 'csv' | 'xlsx';
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly sheetName?: string;
}

const hasRows = (rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) => row.some((cell) => cell.trim() !== ''));

/** The rows of a CSV or XLSX file, whatever its encoding and separator, or why there are none. */
export const readSpreadsheet = async (
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<SpreadsheetRows, SpreadsheetError>> => {
  if (bytes.length === 0) return err('empty');
  if (bytes.length > MAX_BYTES) return err('too-large');
  const kind = fileKind(bytes);
  const refused = kindErrors[kind];
  if (refused) return err(refused);
  if (kind === 'xlsx') {
    const sheet = await readXlsx(bytes);
    if (!sheet.ok) return sheet;
    return hasRows(sheet.value.rows) ? ok({ ...sheet.value, format: 'xlsx' }) : err('no-rows');
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { rows, separator } = readCsv(decoded.value.text);
  if (!hasRows(rows)) return err('no-rows');
  return ok({ rows, separator, encoding: decoded.value.encoding, format: 'csv' });
};
