import type { CivilDay } from '../../calendar/civil-day';
import type { LocalHoliday } from '../../calendar/holidays';
import type { Cheque } from '../../domain/cheque/cheque';
import { type ChequeStatus, chequeStatuses, isUnpaid } from '../../domain/cheque/cheque-moves';
import { groupedBy } from '../../grouped';
import type { Cents } from '../../money/cents';
import { type ChequeSum, chequeSum, depositDay } from './deposit-day';

export interface DrawerDay<T> extends ChequeSum<T> {
  /** Of deposit. */
  readonly day: CivilDay;
}

export interface DrawerMonth<T> {
  /** `2026-12` */
  readonly month: string;
  readonly days: readonly DrawerDay<T>[];
  readonly count: number;
  readonly cents: Cents;
}

/** Cheques by the month and the day they can be deposited, earliest first. */
export const byDepositDay = <T extends Pick<Cheque, 'goodDay' | 'cents'>>(
  cheques: readonly T[],
  holidays: readonly LocalHoliday[],
): DrawerMonth<T>[] => {
  // Many share a good day, and each is looked up in the calendar once.
  const byGoodDay = [...groupedBy(cheques, ({ goodDay }) => goodDay)];
  const byDay = groupedBy(byGoodDay, ([goodDay]) => depositDay({ goodDay }, holidays));
  const days = [...byDay]
    .map(([day, groups]): DrawerDay<T> => ({ day, ...chequeSum(groups.flatMap(([, group]) => group)) }))
    .sort((a, b) => a.day.localeCompare(b.day));
  return [...groupedBy(days, ({ day }) => day.slice(0, 7))].map(([month, monthDays]) => ({
    month,
    days: monthDays,
    count: monthDays.reduce((sum, day) => sum + day.cheques.length, 0),
    cents: monthDays.reduce((sum, day) => sum + day.cents, 0),
  }));
};

export interface DrawerTotal<K> {
  readonly of: K;
  readonly count: number;
  readonly cents: Cents;
}

const totalsBy = <T extends Pick<Cheque, 'cents'>, K>(
  cheques: readonly T[],
  keyOf: (cheque: T) => K,
): DrawerTotal<K>[] =>
  [...groupedBy(cheques, keyOf)].map(([of, group]) => ({
    of,
    count: group.length,
    cents: chequeSum(group).cents,
  }));

/** By the three digits of the bank, the most money first. */
export const totalsByBank = (cheques: readonly Pick<Cheque, 'bank' | 'cents'>[]): DrawerTotal<string>[] =>
  totalsBy(cheques, ({ bank }) => bank).sort((a, b) => b.cents - a.cents || a.of.localeCompare(b.of));

/** By where they are, in the order of a cheque's life. */
export const totalsByStatus = (
  cheques: readonly Pick<Cheque, 'status' | 'cents'>[],
): DrawerTotal<ChequeStatus>[] =>
  totalsBy(cheques, ({ status }) => status).sort(
    (a, b) => chequeStatuses.indexOf(a.of) - chequeStatuses.indexOf(b.of),
  );

/** Where the cheques the shop has an interest in are. */
export type DrawerPlace = 'at-hand' | 'at-bank' | 'came-back' | 'with-others';

/** Undefined for one that ended. */
export const drawerPlace = (status: ChequeStatus): DrawerPlace | undefined => {
  if (status === 'held' || status === 'in-custody') return 'at-hand';
  if (status === 'deposited' || status === 'redeposited') return 'at-bank';
  if (status === 'passed-on') return 'with-others';
  return isUnpaid(status) ? 'came-back' : undefined;
};

/** The standing cheques by where they are, as they came. */
export const byPlace = <T extends Pick<Cheque, 'status' | 'cents'>>(
  cheques: readonly T[],
): Readonly<Record<DrawerPlace, ChequeSum<T>>> => {
  const groups = groupedBy(cheques, ({ status }) => drawerPlace(status));
  const at = (place: DrawerPlace): ChequeSum<T> => chequeSum(groups.get(place) ?? []);
  return {
    'at-hand': at('at-hand'),
    'at-bank': at('at-bank'),
    'came-back': at('came-back'),
    'with-others': at('with-others'),
  };
};
