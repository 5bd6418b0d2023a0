import { addDays } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney, formatPercent } from '@shared/money/format';
import { fitsMonthly, type OfferKind } from '@shared/rules/negotiation/offers';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import { planShort } from '@shared/wording/plan-short';
import type { NegotiationView } from './negotiation-view';

/** One of the ways side by side: a ready offer, or what is on the table. */
export interface Way {
  readonly key: OfferKind | 'table';
  readonly name: string;
  readonly proposal: Proposal;
  /** The terms on the controls now. */
  readonly isOnTable: boolean;
}

export interface Cell {
  readonly value: string;
  /** Smaller, below. */
  readonly note?: string;
  /** What it is better at than all others. */
  readonly best?: string;
}

export interface Row {
  readonly label: string;
  /** One for each way. */
  readonly cells: readonly Cell[];
}

const NAMES: Record<Way['key'], string> = {
  cash: 'À vista',
  installments: 'Entrada + parcelas',
  'more-time': 'Mais prazo',
  table: 'Na mesa',
};

/** The ready offers, and beside them what is on the table where that is none of them. */
export const waysOf = ({ offers, taken, proposal }: NegotiationView): Way[] => {
  const ready = [offers.cash, offers.installments, offers.moreTime].flatMap((offer) => offer ?? []);
  const ways = ready.map(
    ({ kind, proposal: offered }): Way => ({
      key: kind,
      name: NAMES[kind],
      proposal: offered,
      isOnTable: kind === taken,
    }),
  );
  return taken === null && proposal.ok
    ? [...ways, { key: 'table', name: NAMES.table, proposal: proposal.value, isOnTable: true }]
    : ways;
};

/** All that is paid, the plan's interest included. */
export const paidInAll = ({ totalCents, interestCents }: Proposal): Cents => totalCents + interestCents;

/** What is in by so many days after it was agreed, the down payment included. */
export const inBy = ({ day, downPaymentCents, plan }: Proposal, days: number): Cents =>
  downPaymentCents +
  sumCents(plan.filter(({ dueDay }) => dueDay <= addDays(day, days)).map((line) => line.principalCents));

/** Where each has a figure of its own, the ways that have the best of them; none where all are alike. */
const bestOf = (figures: readonly (number | string)[], most: boolean): ReadonlySet<number> => {
  const [first = 0, ...rest] = figures;
  const best = rest.reduce((kept, one) => ((most ? one > kept : one < kept) ? one : kept), first);
  const those = figures.flatMap((one, index) => (one === best ? index : []));
  return new Set(those.length === figures.length ? [] : those);
};

interface Measure {
  readonly label: string;
  readonly figure: (proposal: Proposal) => number | string;
  readonly most: boolean;
  readonly best: string;
  readonly cell: (proposal: Proposal) => Cell;
}

const money = (cents: Cents): string => (cents === 0 ? 'nada' : formatMoney(cents));

const MEASURES: readonly Measure[] = [
  {
    label: 'Total a receber',
    figure: paidInAll,
    most: true,
    best: 'o maior',
    cell: (proposal) => ({
      value: formatMoney(paidInAll(proposal)),
      ...(proposal.interestCents > 0 && {
        note: `com ${formatMoney(proposal.interestCents)} de juros, ${formatPercent(proposal.monthlyBp)} ao mês`,
      }),
    }),
  },
  {
    label: 'A loja abre mão de',
    figure: ({ discountCents }) => discountCents,
    most: false,
    best: 'o menor',
    cell: ({ discountCents, givenUp: { interestCents, feeCents, principalCents } }) => ({
      value: money(discountCents),
      ...(discountCents > 0 && {
        note: [
          interestCents > 0 ? `juros ${formatMoney(interestCents)}` : '',
          feeCents > 0 ? `multa ${formatMoney(feeCents)}` : '',
          principalCents > 0 ? `valor ${formatMoney(principalCents)}` : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      }),
    }),
  },
  {
    label: 'Entrada hoje',
    figure: ({ downPaymentCents }) => downPaymentCents,
    most: true,
    best: 'a maior',
    cell: ({ downPaymentCents }) => ({ value: money(downPaymentCents) }),
  },
  {
    label: 'Parcelas',
    figure: ({ plan }) => plan.length,
    most: false,
    best: 'menos parcelas',
    cell: ({ plan }) => ({ value: planShort(plan) || 'nenhuma' }),
  },
  {
    label: 'Termina em',
    figure: ({ endsOn }) => endsOn,
    most: false,
    best: 'antes de todas',
    cell: ({ endsOn }) => ({ value: formatDay(endsOn) }),
  },
  ...[30, 60, 90].map(
    (days): Measure => ({
      label: `Entra em ${days} dias`,
      figure: (proposal) => inBy(proposal, days),
      most: true,
      best: 'o maior',
      cell: (proposal) => ({ value: money(inBy(proposal, days)) }),
    }),
  ),
];

const fits = (ways: readonly Way[], monthlyCents: Cents): Row => ({
  label: `Cabe em ${formatMoney(monthlyCents)} por mês`,
  cells: ways.map(({ proposal }) => {
    if (fitsMonthly(proposal, monthlyCents)) return { value: 'cabe' };
    const most = Math.max(proposal.downPaymentCents, ...proposal.plan.map((line) => line.principalCents));
    return { value: 'passa', note: `até ${formatMoney(most)} de uma vez` };
  }),
});

/** The ways side by side, measure by measure; the best by each is said in words. */
export const compareRows = (ways: readonly Way[], monthlyCents: Cents | null): Row[] => [
  ...MEASURES.map(({ label, figure, most, best, cell }): Row => {
    const winners = bestOf(
      ways.map(({ proposal }) => figure(proposal)),
      most,
    );
    return {
      label,
      cells: ways.map(({ proposal }, index) => ({
        ...cell(proposal),
        ...(winners.has(index) && { best }),
      })),
    };
  }),
  ...(monthlyCents === null ? [] : [fits(ways, monthlyCents)]),
];
