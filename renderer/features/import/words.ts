import type { OpenError } from '@renderer/import/importer';
import { spreadsheetErrorText } from '@renderer/import/read-spreadsheet-errors';
import type { OpenedSheet } from '@renderer/import/sheet-session';
import type { ImportError } from '@renderer/use-cases/import-sheet';
import type { Conventions } from '@shared/import/detect';
import type { Meaning } from '@shared/import/meanings';
import { meaningLabel, type SheetKind } from '@shared/import/sheet-kind';
import { counted } from '@shared/wording/counted';
import { lowerFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';

export const rowsText = (count: number): string => counted(count, 'linha', 'linhas');
export const customersText = (count: number): string => counted(count, 'cliente', 'clientes');
export const salesText = (count: number): string => counted(count, 'venda', 'vendas');

const NOTHING_CHANGED = 'Nada mudou na sua loja.';

export const openErrorText = (error: OpenError): string => {
  switch (error) {
    case 'lost':
      return `A leitura parou no meio; a planilha pode ser grande demais para este computador. ${NOTHING_CHANGED}`;
    case 'own-tables':
      return `Esta planilha saiu do próprio Em Dia: escolha o arquivo de novo para trazer os registros de volta. ${NOTHING_CHANGED}`;
    default:
      return `${spreadsheetErrorText(error)} ${NOTHING_CHANGED}`;
  }
};

export const importErrorText = (error: ImportError): string => {
  switch (error.reason) {
    case 'nothing-to-import':
      return `Nenhuma linha desta planilha pôde ser lida. ${NOTHING_CHANGED}`;
    case 'nothing-new':
      return 'Tudo o que está nesta planilha já está no Em Dia. Nada foi acrescentado.';
    case 'not-written':
      return error.cause === 'disk-full'
        ? `O disco deste computador está cheio. ${NOTHING_CHANGED} Libere espaço e tente de novo.`
        : `O computador não deixou gravar, e a importação foi desfeita. ${NOTHING_CHANGED} Tente de novo.`;
  }
};

export const kindLabels: Readonly<Record<SheetKind, string>> = {
  notebook: 'uma parcela ou uma venda',
  cheques: 'um cheque',
};

export const missingText = (kind: SheetKind, missing: readonly Meaning[]): string =>
  `Falta dizer qual coluna traz: ${listed(missing.map((meaning) => lowerFirst(meaningLabel(kind, meaning))))}.`;

export const sourceText = (fileName: string, { rowCount, source }: OpenedSheet): string =>
  [fileName, source.sheetName ? `aba ${source.sheetName}` : '', rowsText(rowCount)]
    .filter((part) => part !== '')
    .join(' · ');

const understandingText = ({ columns, isRemembered }: OpenedSheet): string | null => {
  if (isRemembered) return 'As colunas estão como na última vez que você importou uma planilha assim.';
  if (columns.headerRow === null)
    return 'A planilha não tem títulos: entendemos as colunas pelo que há nelas. Confira com atenção.';
  return columns.guessed ? 'Alguns títulos não dizem o que são: entendemos pelo que há nas colunas.' : null;
};

const conventionTexts = (conventions: Conventions): string[] => [
  ...(conventions.dayOrderProven ? [] : ['Nada prova se 02/03 é 2 de março: lemos como dia/mês.']),
  ...(conventions.decimalMarkProven ? [] : ['Nada prova se 1.500 são mil e quinhentos: lemos que sim.']),
];

/** What the owner should know before trusting the columns. */
export const columnsNotes = (opened: OpenedSheet, conventions: Conventions): string[] => [
  ...[understandingText(opened)].filter((text) => text !== null),
  ...conventionTexts(conventions),
];
