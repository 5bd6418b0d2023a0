import type { MatchedCheques } from '@renderer/data/queries/match-cheques';
import type { ChequeTally } from '@shared/import/cheques/plan-types';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import type { ImportFigure } from './figures';

const figure = (label: string, { count, cents }: ChequeTally, none: string): ImportFigure => ({
  label,
  value: formatMoney(cents),
  note: count === 0 ? none : chequesText(count),
});

/** What a list of cheques would add, as figures. */
export const chequeFigures = ({ fresh: { totals } }: MatchedCheques): ImportFigure[] => [
  {
    label: 'Cheques',
    value: totals.count.toLocaleString('pt-BR'),
    note: `somam ${formatMoney(totals.cents)}`,
  },
  figure('A receber', totals.waiting, 'nenhum'),
  figure('Voltaram ou sustados', totals.unpaid, 'nenhum'),
  figure('Já encerrados', totals.ended, 'nenhum'),
];
