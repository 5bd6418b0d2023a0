import { err, ok, type Result } from '@shared/result';
import { decodeText, type Encoding } from './decode-text';
import { type FileKind, fileKind } from './file-kind';
import { readCsv, type Separator } from './read-csv';
import { readXlsx } from './read-xlsx';

export interface SpreadsheetRows {
  /** Every row of the file, blank ones too; every cell as text. Dates of XLSX are ISO, numbers have a comma. */
  readonly rows: readonly (readonly string[])[];
  readonly format: 'csv' | 'xlsx';
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly sheetName?: string;
}

export type SpreadsheetError =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'old-xls'
  | 'open-document'
  | 'encrypted'
  | 'broken'
  | 'no-rows';

/** Most bytes a file may have: some 300,000 rows. */
export const MAX_BYTES = 40 * 1024 * 1024;

const KIND_ERRORS: Partial<Record<FileKind, SpreadsheetError>> = {
  encrypted: 'encrypted',
  'old-xls': 'old-xls',
  'open-document': 'open-document',
  other: 'binary',
};

const hasRows = (rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) => row.some((cell) => cell.trim() !== ''));

/** The rows of a CSV or XLSX file, whatever its encoding and separator, or why there are none. */
export const readSpreadsheet = async (
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<SpreadsheetRows, SpreadsheetError>> => {
  if (bytes.length === 0) return err('empty');
  if (bytes.length > MAX_BYTES) return err('too-large');
  const kind = fileKind(bytes);
  const refused = KIND_ERRORS[kind];
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

const MESSAGES: Record<SpreadsheetError, string> = {
  empty: 'Este arquivo está vazio. Confira se é a planilha certa.',
  'too-large': 'Este arquivo passa de 40 MB. Divida a planilha em partes e importe uma de cada vez.',
  binary: 'Este arquivo não é uma planilha. Escolha um arquivo CSV ou Excel (.xlsx).',
  'old-xls':
    'Este é um Excel antigo (.xls). Abra no Excel, use “Salvar como” Excel (.xlsx) e escolha o novo arquivo.',
  'open-document':
    'Esta planilha é do LibreOffice (.ods). Abra, use “Salvar como” Excel (.xlsx) ou CSV e escolha o novo.',
  encrypted: 'Esta planilha tem senha. Abra no Excel, salve uma cópia sem senha e escolha a cópia.',
  broken:
    'Não conseguimos abrir esta planilha; o arquivo parece danificado. Abra no Excel, salve de novo e tente outra vez.',
  'no-rows': 'Esta planilha não tem nenhuma linha preenchida.',
};

/** What the owner reads; nothing was saved in any of these cases, and the screen says so. */
export const spreadsheetErrorText = (error: SpreadsheetError): string => MESSAGES[error];
