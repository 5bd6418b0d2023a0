import type { MatchedCheques } from '@renderer/data/queries/match-cheques';
import type { MatchedImport, MatchedRows } from '@renderer/data/queries/match-import';
import type { MatchedSheet } from '@renderer/data/queries/match-sheet';
import type { SheetPlan } from '@shared/import/plan-types';
import type { SheetKind } from '@shared/import/sheet-kind';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';
import { rowsText } from './words';

interface RowWords {
  /** What a customer gets from the sheet. */
  readonly theirs: string;
  readonly changed: string;
}

const WORDS: Readonly<Record<SheetKind, RowWords>> = {
  notebook: {
    theirs: 'as suas parcelas',
    changed: 'com parcela que já está aqui, com outro valor ou data: fica a que está.',
  },
  cheques: {
    theirs: 'os seus cheques',
    changed: 'com cheque que já está aqui, com outro valor ou bom para: fica o que está.',
  },
};

const storedCustomersText = ({ customers }: MatchedRows, { theirs }: RowWords): string | null => {
  const stored = customers.filter((customer) => customer !== undefined).length;
  if (stored === 0) return null;
  return stored === 1
    ? `1 cliente já está cadastrado e recebe ${theirs}.`
    : `${stored.toLocaleString('pt-BR')} clientes já estão cadastrados e recebem ${theirs}.`;
};

const knownText = ({ knownRows, changedRows }: MatchedRows, { changed }: RowWords): string[] => [
  ...(knownRows.length === 0
    ? []
    : [
        `${rowsText(knownRows.length)} já ${knownRows.length === 1 ? 'foi importada' : 'foram importadas'} antes.`,
      ]),
  ...(changedRows.length === 0 ? [] : [`${rowsText(changedRows.length)} ${changed}`]),
];

const ignoredText = ({ blankRows, totalRows }: SheetPlan): string | null => {
  const parts = [
    blankRows.length === 0 ? '' : `${rowsText(blankRows.length)} em branco`,
    totalRows.length === 0 ? '' : `${rowsText(totalRows.length)} de total`,
  ].filter((part) => part !== '');
  const isOne = blankRows.length + totalRows.length === 1;
  return parts.length === 0 ? null : `${listed(parts)} não ${isOne ? 'conta' : 'contam'}.`;
};

const downPaymentsText = ({ fresh, sales }: MatchedImport): string | null => {
  const cents = sumCents(fresh.sales.flatMap((sale, index) => (sales[index] ? [] : sale.downPaymentCents)));
  return cents === 0 ? null : `${formatMoney(cents)} de entradas ficam como recebidos no dia da compra.`;
};

const coveredText = ({ covered }: MatchedCheques): string | null => {
  const count = covered.filter((installment) => installment !== undefined).length;
  if (count === 0) return null;
  return `${chequesText(count)} ${count === 1 ? 'cobre uma parcela que já está' : 'cobrem parcelas que já estão'} em aberto aqui: ${count === 1 ? 'ela não conta' : 'elas não contam'} duas vezes.`;
};

/** Short facts under the figures of the preview. */
export const previewNotes = (sheet: MatchedSheet): string[] => {
  const { plan, match } = sheet;
  const words = WORDS[sheet.kind];
  const own = sheet.kind === 'cheques' ? coveredText(sheet.match) : downPaymentsText(sheet.match);
  return [...knownText(match, words), storedCustomersText(match, words), own, ignoredText(plan)].filter(
    (text) => text !== null,
  );
};
