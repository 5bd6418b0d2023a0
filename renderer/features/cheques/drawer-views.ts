import type { DrawerView } from '@renderer/stores/cheque-drawer';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth, monthName, relativeDay, weekdayName } from '@shared/calendar/format';
import type { LocalHoliday } from '@shared/calendar/holidays';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import type { ChequeStatus } from '@shared/domain/cheque/cheque-moves';
import { groupedBy } from '@shared/grouped';
import { type ChequeSum, toDeposit } from '@shared/rules/cheques/deposit-day';
import { byDepositDay, drawerPlace } from '@shared/rules/cheques/drawer-view';
import { upperFirst } from '@shared/wording/letter-case';
import type { ChequeChapter, ChequeGroup } from './drawer-rows';

/** What the groups of a list depend on beside the cheques. */
export interface DrawerDay {
  readonly today: CivilDay;
  readonly holidays: readonly LocalHoliday[];
}

/** `Dezembro de 2026` */
export const monthTitle = (month: string): string =>
  `${upperFirst(monthName(`${month}-01`))} de ${month.slice(0, 4)}`;

/** `quarta-feira, 23/12` */
const dayTitle = (day: CivilDay): string => `${upperFirst(weekdayName(day))}, ${formatDayMonth(day)}`;

const grouped = (
  cheques: readonly Cheque[],
  keyOf: (cheque: Cheque) => string,
  groupOf: (key: string) => Omit<ChequeGroup, 'key' | 'cheques'>,
): ChequeGroup[] =>
  [...groupedBy(cheques, keyOf)].map(([key, group]) => ({ key, ...groupOf(key), cheques: group }));

const oneChapter = (groups: readonly ChequeGroup[]): ChequeChapter[] => [{ key: 'all', groups }];

/** Na gaveta: by the day each can be deposited, under its month. */
const atHand = (cheques: readonly Cheque[], { today, holidays }: DrawerDay): ChequeChapter[] =>
  byDepositDay(cheques, holidays).map(({ month, days }) => ({
    key: month,
    title: monthTitle(month),
    groups: days.map(({ day, cheques: ofDay }) => ({
      key: day,
      title: dayTitle(day),
      note: relativeDay(day, today),
      isLate: day < today,
      cheques: ofDay,
    })),
  }));

/** A depositar: what went by, today, the next business day, the week, and what the bank deposits by itself. */
const depositing = (cheques: readonly Cheque[], { today, holidays }: DrawerDay): ChequeChapter[] => {
  const { overdue, today: due, next, nextDay, week, fromCustody } = toDeposit(cheques, today, holidays);
  const group = (
    key: string,
    title: string,
    { cheques: some }: ChequeSum<Cheque>,
    more: Pick<ChequeGroup, 'note' | 'isLate'> = {},
  ): ChequeGroup => ({ key, title, cheques: some, ...more });
  const groups = [
    group('overdue', 'O dia já passou', overdue, { note: 'deposite hoje', isLate: true }),
    group('today', 'Hoje', due, { note: formatDayMonth(today) }),
    group('next', dayTitle(nextDay), next, { note: relativeDay(nextDay, today) }),
    group('week', 'Depois, até 7 dias', week),
    group('custody', 'Em custódia, no dia', fromCustody, { note: 'o banco deposita: anote' }),
  ];
  return oneChapter(groups.filter(({ cheques: some }) => some.length > 0));
};

/** No banco: by the day they went, the oldest first: those should have an answer. */
const atBank = (cheques: readonly Cheque[], { today }: DrawerDay): ChequeChapter[] =>
  oneChapter(
    grouped(
      cheques,
      (cheque) => lifeOf(cheque).since,
      (day) => ({ title: `Depositados em ${formatDayMonth(day)}`, note: relativeDay(day, today) }),
    ).sort((a, b) => a.key.localeCompare(b.key)),
  );

type HeadedStatus = readonly [status: ChequeStatus, title: string];

const FAILED: readonly HeadedStatus[] = [
  ['returned', 'Devolvidos pelo banco'],
  ['stopped', 'Sustados por quem assinou'],
  ['protested', 'Protestados em cartório'],
];

const byStatus = (statuses: readonly HeadedStatus[], cheques: readonly Cheque[]): ChequeChapter[] =>
  oneChapter(
    statuses
      .map(([status, title]) => ({
        key: status,
        title,
        cheques: cheques.filter((cheque) => cheque.status === status),
      }))
      .filter((group) => group.cheques.length > 0),
  );

/** Voltaram: by what happened, the newest first. */
const cameBack = (cheques: readonly Cheque[]): ChequeChapter[] => {
  const dated = cheques
    .map((cheque) => ({ cheque, since: lifeOf(cheque).since }))
    .sort((a, b) => b.since.localeCompare(a.since));
  return byStatus(
    FAILED,
    dated.map(({ cheque }) => cheque),
  );
};

/** Com terceiros: by who has them. */
const withOthers = (cheques: readonly Cheque[]): ChequeChapter[] =>
  oneChapter(
    grouped(
      cheques,
      (cheque) => lifeOf(cheque).holder ?? '',
      (holder) => ({ title: holder === '' ? 'Sem nome' : `Com ${holder}` }),
    ).sort((a, b) => a.title.localeCompare(b.title)),
  );

const ENDED: readonly HeadedStatus[] = [
  ['cleared', 'Compensaram'],
  ['redeemed', 'Resgatados pelo cliente'],
  ['replaced', 'Trocados por outro cheque'],
];

const PLACES: readonly (readonly [place: ReturnType<typeof drawerPlace>, title: string])[] = [
  ['at-hand', 'Na gaveta'],
  ['at-bank', 'No banco'],
  ['came-back', 'Voltaram'],
  ['with-others', 'Com terceiros'],
];

/** What was searched for, by where it is. */
export const foundChapters = (cheques: readonly Cheque[]): ChequeChapter[] =>
  oneChapter(
    PLACES.map(([place, title]) => ({
      key: title,
      title,
      cheques: cheques.filter(({ status }) => drawerPlace(status) === place),
    })).filter((group) => group.cheques.length > 0),
  );

/** A view that lists cheques; who signed them is a list of its own. */
export type ListView = Exclude<DrawerView, 'signers'>;

const at =
  (place: ReturnType<typeof drawerPlace>) =>
  (cheques: readonly Cheque[]): readonly Cheque[] =>
    cheques.filter(({ status }) => drawerPlace(status) === place);

/** The list of a view, from the cheques that stand, or from those of the month that ended. */
export const viewChapters = (view: ListView, cheques: readonly Cheque[], day: DrawerDay): ChequeChapter[] => {
  switch (view) {
    case 'drawer':
      return atHand(at('at-hand')(cheques), day);
    case 'deposit':
      return depositing(cheques, day);
    case 'bank':
      return atBank(at('at-bank')(cheques), day);
    case 'returned':
      return cameBack(at('came-back')(cheques));
    case 'others':
      return withOthers(at('with-others')(cheques));
    case 'ended':
      return byStatus(ENDED, cheques);
  }
};

/** The view a cheque is found in. */
export const viewOf = ({ status }: Pick<Cheque, 'status'>): ListView => {
  switch (drawerPlace(status)) {
    case 'at-hand':
      return 'drawer';
    case 'at-bank':
      return 'bank';
    case 'came-back':
      return 'returned';
    case 'with-others':
      return 'others';
    default:
      return 'ended';
  }
};

/** How many cheques each view that counts them has. */
export const viewCounts = (
  cheques: readonly Cheque[],
  { today, holidays }: DrawerDay,
): Readonly<Partial<Record<DrawerView, number>>> => {
  const places = cheques.map(({ status }) => drawerPlace(status));
  const count = (place: ReturnType<typeof drawerPlace>): number =>
    places.filter((one) => one === place).length;
  const { overdue, today: due, next, week, fromCustody } = toDeposit(cheques, today, holidays);
  return {
    drawer: count('at-hand'),
    deposit: [overdue, due, next, week, fromCustody].reduce((sum, { cheques: some }) => sum + some.length, 0),
    bank: count('at-bank'),
    returned: count('came-back'),
    others: count('with-others'),
  };
};
