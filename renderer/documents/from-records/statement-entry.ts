import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Installment } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { TabClosing } from '@shared/domain/tab';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';

/** A movement of the account, before the balance is carried along. Cents more than nothing add to what is open. */
export interface StatementEntry {
  readonly day: CivilDay;
  /** Orders what happened on one day; due days come first. */
  readonly at: number;
  readonly title: string;
  readonly detail: string;
  readonly cents: Cents;
  readonly isUndone: boolean;
}

export interface StatementRecords {
  readonly installments: readonly Installment[];
  readonly sales: readonly Sale[];
  readonly tabClosings: readonly TabClosing[];
  readonly agreements: readonly Agreement[];
  readonly cheques: readonly Cheque[];
  /** Reversals included. */
  readonly payments: readonly Payment[];
}

/** The parts that say something, apart from each other by a dot. */
export const joined = (parts: readonly (string | false)[]): string =>
  parts.filter((part) => part).join(' · ');
/** Cents of all together. */
export const sumOf = <T>(list: readonly T[], cents: (item: T) => Cents): Cents => sumCents(list.map(cents));

/** The due days that came, of what still counted then. Nothing moves on them. */
export const dueEntries = (
  { installments, agreements }: StatementRecords,
  today: CivilDay,
): StatementEntry[] => {
  const coveredOn = new Map(agreements.map(({ id, day }) => [id, day]));
  return installments.flatMap((installment): StatementEntry[] => {
    const { dueDay, number, count, principalCents, description, cancelledOn, coveredBy } = installment;
    const goneOn = cancelledOn ?? (coveredBy && coveredOn.get(coveredBy));
    if (dueDay > today || (goneOn !== undefined && goneOn <= dueDay)) return [];
    return [
      {
        day: dueDay,
        at: 0,
        title: `Vencimento da parcela ${number} de ${count}`,
        detail: joined([formatMoney(principalCents), description]),
        cents: 0,
        isUndone: false,
      },
    ];
  });
};
