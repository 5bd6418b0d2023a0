import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { MoneyRow } from '../parts/money-rows';
import { SECOND_COPY } from '../parts/second-copy';
import type { ParsedTabStatementData } from './tab-statement-data';

/** Wording the A4 and the roll statement share. */
export const tabTitle = ({ customer, closing, day }: ParsedTabStatementData): string =>
  closing
    ? `Caderneta de ${customer.name}, fechamento ${closing.number}`
    : `Caderneta de ${customer.name}, ${formatDay(day)}`;

/** `fechada em 20/11/2026`, of an open tab the day it is printed; and whether it was printed before. */
export const tabMarks = ({ closing, day, isSecondCopy }: ParsedTabStatementData): string[] => [
  closing ? `fechada em ${formatDay(closing.day)}` : formatDay(day),
  ...(isSecondCopy ? [SECOND_COPY] : []),
];

/** What stands beside the total of an open tab or a closing. */
export const tabFigures = (statement: ParsedTabStatementData): MoneyRow[] => {
  const { limitCents, totalCents, previousCents, closesOn, closing } = statement;
  return [
    ...(limitCents !== undefined && !closing
      ? [
          { label: 'Limite da caderneta', value: limitCents },
          { label: 'Ainda disponível', value: Math.max(0, limitCents - totalCents) },
        ]
      : []),
    ...(previousCents > 0 ? [{ label: 'Em aberto de antes', value: previousCents }] : []),
    ...(closesOn && !closing ? [{ label: 'Fecha em', value: formatDay(closesOn) }] : []),
  ];
};

/** What the customer signs for. */
export const tabConsent = ({ totalCents, closing }: ParsedTabStatementData): string => {
  const what = `Confiro e autorizo as compras acima, no total de ${formatMoney(totalCents)}`;
  if (!closing) return `${what}.`;
  const { installments } = closing;
  const [first] = installments;
  return installments.length === 1 && first
    ? `${what}, para pagar em ${formatDay(first.dueDay)}.`
    : `${what}, para pagar em ${installments.length} parcelas nas datas acima.`;
};
