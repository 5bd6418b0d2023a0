import type { FileKind } from './file-kind';

/** Most bytes a file may have: some 300,000 rows. */
export const MAX_BYTES = 40 * 1024 * 1024;

export type SpreadsheetError =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'old-xls'
  | 'open-document'
  | 'encrypted'
  | 'broken'
  | 'no-rows';

/** What is wrong with a file that is no spreadsheet the app opens, by what it is. */
export const kindErrors: Partial<Record<FileKind, SpreadsheetError>> = {
  encrypted: 'encrypted',
  'old-xls': 'old-xls',
  'open-document': 'open-document',
  other: 'binary',
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
