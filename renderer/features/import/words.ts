import type { MatchedImport } from '@renderer/data/queries/match-import';
import type { OpenError } from '@renderer/import/importer';
import { spreadsheetErrorText } from '@renderer/import/read-spreadsheet-errors';
import type { OpenedSheet } from '@renderer/import/sheet-session';
import type { ImportError } from '@renderer/use-cases/import-notebook';
import type { Conventions } from '@shared/import/detect';
import { type Meaning, meaningLabel } from '@shared/import/meanings';
import type { ImportPlan } from '@shared/import/plan-types';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { counted } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';

export const rowsText = (count: number): string => counted(count, 'linha', 'linhas');
export const customersText = (count: number): string => counted(count, 'cliente', 'clientes');
export const salesText = (count: number): string => counted(count, 'venda', 'vendas');

const NOTHING_CHANGED = 'Nada mudou na sua loja.';

export const openErrorText = (error: OpenError): string =>
  error === 'lost'
    ? `A leitura parou no meio; a planilha pode ser grande demais para este computador. ${NOTHING_CHANGED}`
    : `${spreadsheetErrorText(error)} ${NOTHING_CHANGED}`;

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

export const missingText = (missing: readonly Meaning[]): string =>
  `Falta dizer qual coluna traz: ${listed(missing.map((meaning) => meaningLabel(meaning).toLowerCase()))}.`;

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

const downPaymentsText = ({ fresh, sales }: MatchedImport): string | null => {
  const cents = sumCents(fresh.sales.flatMap((sale, index) => (sales[index] ? [] : sale.downPaymentCents)));
  return cents === 0 ? null : `${formatMoney(cents)} de entradas ficam como recebidos no dia da compra.`;
};

const storedCustomersText = ({ customers }: MatchedImport): string | null => {
  const stored = customers.filter((customer) => customer !== undefined).length;
  if (stored === 0) return null;
  return stored === 1
    ? '1 cliente já está cadastrado e recebe as suas parcelas.'
    : `${stored.toLocaleString('pt-BR')} clientes já estão cadastrados e recebem as suas parcelas.`;
};

const knownText = ({ knownRows, changedRows }: MatchedImport): string[] => [
  ...(knownRows.length === 0
    ? []
    : [
        `${rowsText(knownRows.length)} já ${knownRows.length === 1 ? 'foi importada' : 'foram importadas'} antes.`,
      ]),
  ...(changedRows.length === 0
    ? []
    : [
        `${rowsText(changedRows.length)} com parcela que já está aqui, com outro valor ou data: fica a que está.`,
      ]),
];

const ignoredText = ({ blankRows, totalRows }: ImportPlan): string | null => {
  const parts = [
    blankRows.length === 0 ? '' : `${rowsText(blankRows.length)} em branco`,
    totalRows.length === 0 ? '' : `${rowsText(totalRows.length)} de total`,
  ].filter((part) => part !== '');
  const isOne = blankRows.length + totalRows.length === 1;
  return parts.length === 0 ? null : `${listed(parts)} não ${isOne ? 'conta' : 'contam'}.`;
};

/** Short facts under the figures of the preview. */
export const previewNotes = (plan: ImportPlan, match: MatchedImport): string[] =>
  [...knownText(match), storedCustomersText(match), downPaymentsText(match), ignoredText(plan)].filter(
    (text) => text !== null,
  );
