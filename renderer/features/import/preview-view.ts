import type { MatchedCheques } from '@renderer/data/queries/match-cheques';
import type { MatchedImport } from '@renderer/data/queries/match-import';
import { freshCount, type MatchedSheet } from '@renderer/data/queries/match-sheet';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Meaning } from '@shared/import/meanings';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { chequesText, installmentsText } from '@shared/wording/counted';
import { chequeFigures } from './cheque-figures';
import { type TallyRow, talliesByMonth, talliesBySituation } from './cheque-tallies';
import { type ImportFigure, importFigures } from './figures';
import { incomingCustomers } from './incoming';
import { incomingDrawers } from './incoming-cheques';
import { previewNotes } from './preview-notes';

export interface IncomingRow {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  /** As written, one for each of the heads. */
  readonly cells: readonly string[];
}

export interface IncomingTable {
  readonly heads: readonly string[];
  readonly rows: readonly IncomingRow[];
}

export interface TallyTable {
  readonly title: string;
  /** What the rows are counted by. */
  readonly head: string;
  readonly rows: readonly TallyRow[];
}

export interface ShownColumn {
  readonly meaning: Meaning;
  readonly label: string;
}

/** What the preview shows, whatever the kind of sheet. */
export interface PreviewView {
  /** New rows. */
  readonly count: number;
  readonly countText: string;
  readonly figures: readonly ImportFigure[];
  readonly notes: readonly string[];
  readonly incoming: IncomingTable;
  readonly tallies: readonly TallyTable[];
  /** What is shown of a row that stays out. */
  readonly shown: readonly ShownColumn[];
}

type Own = Omit<PreviewView, 'count' | 'notes'>;

const moneyOrDash = (cents: Cents): string => (cents === 0 ? '–' : formatMoney(cents));

const notebookView = (match: MatchedImport, today: CivilDay): Own => ({
  countText: installmentsText(match.fresh.installments.length),
  figures: importFigures(match),
  incoming: {
    heads: ['Parcelas', 'Em aberto', 'Em atraso'],
    rows: incomingCustomers(match, today).map(({ installments, openCents, overdueCents, ...who }) => ({
      ...who,
      cells: [installmentsText(installments), moneyOrDash(openCents), moneyOrDash(overdueCents)],
    })),
  },
  tallies: [],
  shown: [
    { meaning: 'customer', label: 'Cliente' },
    { meaning: 'description', label: 'O que comprou' },
    { meaning: 'dueDay', label: 'Vencimento' },
    { meaning: 'amount', label: 'Valor' },
  ],
});

const chequesView = (match: MatchedCheques): Own => ({
  countText: chequesText(match.fresh.cheques.length),
  figures: chequeFigures(match),
  incoming: {
    heads: ['Cheques', 'A receber', 'Voltaram'],
    rows: incomingDrawers(match).map(({ cheques, waitingCents, unpaidCents, ...who }) => ({
      ...who,
      cells: [chequesText(cheques), moneyOrDash(waitingCents), moneyOrDash(unpaidCents)],
    })),
  },
  tallies: [
    { title: 'Por situação', head: 'Situação', rows: talliesBySituation(match.fresh.cheques) },
    { title: 'Por mês', head: 'Bom para', rows: talliesByMonth(match.fresh.cheques) },
  ],
  shown: [
    { meaning: 'drawer', label: 'Emitente' },
    { meaning: 'chequeNumber', label: 'Nº do cheque' },
    { meaning: 'goodDay', label: 'Bom para' },
    { meaning: 'amount', label: 'Valor' },
  ],
});

/** What the import would add and what stays out, as it is shown before anything is saved. */
export const previewView = (sheet: MatchedSheet, today: CivilDay): PreviewView => ({
  count: freshCount(sheet),
  notes: previewNotes(sheet),
  ...(sheet.kind === 'cheques' ? chequesView(sheet.match) : notebookView(sheet.match, today)),
});
