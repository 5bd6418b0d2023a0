import { localMoment } from '@renderer/data/local-moment';
import { formatDayMonth } from '@shared/calendar/format';
import { cashCents, type DayMoney } from '@shared/domain/day-money';
import {
  type DrawerClosing,
  differenceCents,
  differenceText,
  expectedCents,
  leftInDrawerCents,
} from '@shared/domain/drawer-closing';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { hourText } from './tape-words';

export interface ClosingFacts {
  /** `Caixa fechado às 18:05`, with the day where it was another. */
  readonly title: string;
  readonly verdict: string;
  readonly isEven: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What the drawer gained or lost since it was counted; null where nothing did. */
  readonly after: string | null;
}

const afterText = (cents: Cents): string | null => {
  if (cents === 0) return null;
  return `Depois do fechamento ${cents > 0 ? 'entraram' : 'saíram'} ${formatMoney(Math.abs(cents))} em dinheiro.`;
};

/** A counted drawer as it is told. */
export const closingFacts = (closing: DrawerClosing, money: DayMoney): ClosingFacts => {
  const moment = localMoment(closing.createdAt);
  const when = moment.day === closing.day ? '' : `em ${formatDayMonth(moment.day)} `;
  const difference = differenceCents(closing);
  const facts: [label: string, cents: Cents][] = [
    ['Troco inicial', closing.floatCents],
    ['Contado', closing.countedCents],
    ['Dinheiro do dia', closing.cashCents],
    ['Retirado', closing.takenCents ?? 0],
    ['Devia ter', expectedCents(closing)],
    ['Fica na gaveta', leftInDrawerCents(closing)],
  ];
  return {
    title: `Caixa fechado ${when}às ${hourText(moment)}`,
    verdict: differenceText(difference),
    isEven: difference === 0,
    facts: facts.map(([label, cents]) => ({ label, value: formatMoney(cents) })),
    after: afterText(cashCents(money) - closing.cashCents),
  };
};
