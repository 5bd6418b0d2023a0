import type { CivilDay } from '@shared/calendar/civil-day';
import { type DayMoney, netCents } from '@shared/domain/day-money';
import { meansLabel } from '@shared/domain/means-label';
import { formatMoney } from '@shared/money/format';

export interface MoneyRow {
  readonly label: string;
  /** As written: what came in, and on a day that gave money back also that and what stayed. */
  readonly cells: readonly string[];
  readonly isTotal: boolean;
}

export interface MoneyRows {
  /** Over the amounts of each row; none where there is only what came in. */
  readonly heads: readonly string[];
  readonly rows: readonly MoneyRow[];
  /** What happened to store credit, apart from the money; null where nothing did. */
  readonly creditNote: string | null;
}

const creditNote = ({ credit }: DayMoney): string | null => {
  const parts = [
    credit.inCents > 0 ? `${formatMoney(credit.inCents)} guardados para clientes` : '',
    credit.backCents > 0 ? `${formatMoney(credit.backCents)} usados ou devolvidos` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : `Saldo a favor: ${parts.join(', ')}. Não entra na conta do dia.`;
};

const totalLabel = (givesBack: boolean, isToday: boolean): string => {
  if (givesBack) return isToday ? 'Total de hoje' : 'Total do dia';
  return isToday ? 'Recebido hoje' : 'Recebido no dia';
};

/** The money of a day as a table: by means, and together. What was given back is told only where there is some. */
export const moneyRows = (money: DayMoney, day: CivilDay, today: CivilDay): MoneyRows => {
  const givesBack = money.backCents > 0;
  const row = (label: string, flow: Pick<DayMoney, 'inCents' | 'backCents'>, isTotal: boolean): MoneyRow => ({
    label,
    cells: givesBack
      ? [
          formatMoney(flow.inCents),
          flow.backCents > 0 ? formatMoney(flow.backCents) : '',
          formatMoney(netCents(flow)),
        ]
      : [formatMoney(flow.inCents)],
    isTotal,
  });
  return {
    heads: givesBack ? ['Recebido', 'Devolvido', 'Ficou'] : [],
    rows: [
      ...money.byMeans.map((flow) => row(meansLabel(flow.means), flow, false)),
      row(totalLabel(givesBack, day === today), money, true),
    ],
    creditNote: creditNote(money),
  };
};
