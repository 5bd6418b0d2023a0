import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { MoneyRow } from '../parts/money-rows';
import type { ParsedDayTapeData } from './day-tape-data';

/** Wording the A4 and the roll tape share. */
export const tapeTitle = ({ day }: ParsedDayTapeData): string => `Fita do dia ${formatDay(day)}`;

/** What came in less what was given back, by each means and together. */
export const meansRows = ({ means, inCents, backCents }: ParsedDayTapeData): MoneyRow[] => [
  ...means.map((one) => ({ label: one.label, value: one.inCents - one.backCents })),
  { label: 'Total do dia', value: inCents - backCents, strong: true },
];

export const creditText = ({ credit }: ParsedDayTapeData): string | undefined => {
  const parts = [
    credit.inCents > 0 ? `${formatMoney(credit.inCents)} ficaram para clientes` : '',
    credit.backCents > 0 ? `${formatMoney(credit.backCents)} foram usados ou devolvidos` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `Saldo a favor: ${parts.join('; ')}. Não conta como dinheiro do dia.` : undefined;
};

type Closing = NonNullable<ParsedDayTapeData['closing']>;

/** How the drawer was counted, step by step. */
export const drawerRows = (closing: Closing): MoneyRow[] => [
  { label: 'Troco no começo do dia', value: closing.floatCents },
  { label: 'Dinheiro do dia', value: closing.cashCents },
  { label: 'Deveria haver', value: closing.expectedCents, strong: true },
  { label: 'Contado', value: closing.countedCents },
  { label: 'Diferença', value: closing.difference, strong: true },
  ...(closing.takenCents > 0 ? [{ label: 'Retirado', value: closing.takenCents }] : []),
  { label: 'Fica para o dia seguinte', value: closing.leftCents },
];

export const afterText = ({ afterCents }: Closing): string | undefined =>
  afterCents === 0
    ? undefined
    : `Depois do fechamento ainda foram anotados ${formatMoney(afterCents)} em dinheiro neste dia.`;
