import { spreadsheetErrorText } from '@renderer/import/read-spreadsheet-errors';
import type { StrangeFile } from '@renderer/import/tables/read-tables';
import type { RecordsBackError } from '@renderer/use-cases/records-back/import-records-back';
import type { ReadSheet } from '@shared/tables/read-sheet';
import { type RecordTable, recordTables } from '@shared/tables/record-tables';
import { counted } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';

const NOTHING_CHANGED = 'Nada mudou na sua loja.';

export const problemText = (error: RecordsBackError): string => {
  switch (error.reason) {
    case 'nothing-new':
      return `Tudo o que está nestas planilhas já está na loja. ${NOTHING_CHANGED}`;
    case 'changed-meanwhile':
      return 'Algo foi registrado na loja enquanto você conferia. Olhamos tudo de novo: confira outra vez.';
    case 'too-many':
      return `São registros demais para trazer de uma vez (mais de ${error.most.toLocaleString('pt-BR')}). ${NOTHING_CHANGED} Para tanto, use uma cópia de segurança.`;
    case 'not-written':
      return error.cause === 'disk-full'
        ? `O disco deste computador está cheio. ${NOTHING_CHANGED} Libere espaço e tente de novo.`
        : `O computador não deixou gravar, e tudo foi desfeito. ${NOTHING_CHANGED} Tente de novo.`;
  }
};

/** `3 clientes`, `1 venda` */
export const rowsOfText = (table: RecordTable, count: number): string =>
  counted(count, recordTables[table].one, recordTables[table].many);

const strangeText = ({ file, reason }: StrangeFile): string =>
  reason === 'not-ours'
    ? `${file} não é uma planilha tirada do Em Dia: ficou de fora.`
    : `${file}: ${spreadsheetErrorText(reason)}`;

const missingText = ({ table, file, missing }: ReadSheet): string => {
  const columns = listed(missing.map((header) => `“${header}”`));
  const what = missing.length === 1 ? `falta a coluna ${columns}` : `faltam as colunas ${columns}`;
  return `Em ${recordTables[table].title} (${file}) ${what}: vem em branco.`;
};

/** What the owner should know of the files before trusting them. */
export const fileNotes = (sheets: readonly ReadSheet[], strange: readonly StrangeFile[]): string[] => [
  ...strange.map(strangeText),
  ...sheets.filter(({ missing }) => missing.length > 0).map(missingText),
];
