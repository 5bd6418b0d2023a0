import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { oldestFirst } from '@shared/domain/allocation';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { standingSteps } from '@shared/domain/cheque/cheque-life';
import { type ChequeStatus, chequeStatuses, isStanding } from '@shared/domain/cheque/cheque-moves';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Sale } from '@shared/domain/sale';

const STANDING = chequeStatuses.filter(isStanding);
const ENDED: readonly ChequeStatus[] = ['cleared', 'redeemed', 'replaced'];

type Days = readonly [from: CivilDay, to: CivilDay];

const ofState = (db: Database, status: ChequeStatus, [from, to]: Days) =>
  db.cheques.where('[status+goodDay]').between([status, from], [status, to], true, true);

/** Of these states, with a good day from one day to another, by state and good day. */
const ofStates = async (db: Database, states: readonly ChequeStatus[], days: Days): Promise<Cheque[]> =>
  (await Promise.all(states.map((status) => ofState(db, status, days).toArray()))).flat();

const EVER = ['', '\uffff'] as const;

const byGoodDay = (a: Cheque, b: Cheque): number =>
  a.goodDay < b.goodDay ? -1 : a.goodDay > b.goodDay ? 1 : a.cents - b.cents;

/** Every cheque the shop still has an interest in, wherever it is, by its good day. */
export const readDrawer = async (db: Database): Promise<Cheque[]> =>
  (await ofStates(db, STANDING, EVER)).sort(byGoodDay);

/** Read of each state at first: more than a screen shows. */
const FIRST = 150;

export interface DrawerStart {
  readonly cheques: readonly Cheque[];
  /** Nothing was left unread: in nearly every shop. */
  readonly isWhole: boolean;
}

/** The first of each state by good day, so that a drawer of thousands is on the screen at once. */
export const readDrawerStart = async (db: Database): Promise<DrawerStart> => {
  const found = await Promise.all(STANDING.map((status) => ofState(db, status, EVER).limit(FIRST).toArray()));
  return { cheques: found.flat().sort(byGoodDay), isWhole: found.every(({ length }) => length < FIRST) };
};

/** Undefined when there is none. */
export const findCheque = (db: Database, id: string): Promise<Cheque | undefined> => db.cheques.get(id);

/** Whether a cheque was ever taken. */
export const hasCheques = async (db: Database): Promise<boolean> => (await db.cheques.limit(1).count()) > 0;

/** Those that were paid, handed back or exchanged, good in a month (`2026-11`) or ever, by their good day. */
export const readEndedCheques = async (db: Database, month: string | null): Promise<Cheque[]> =>
  (await ofStates(db, ENDED, month === null ? EVER : [`${month}-01`, `${month}-31`])).sort(byGoodDay);

/** The last month that one of them was good for; undefined where there is none. */
export const lastEndedMonth = async (db: Database): Promise<string | undefined> => {
  const last = await Promise.all(ENDED.map((status) => ofState(db, status, EVER).last()));
  const days = last.flatMap((cheque) => cheque?.goodDay ?? []);
  return days.sort().at(-1)?.slice(0, 7);
};

/** Everything a customer ever handed over, by good day. */
export const chequesOf = async (db: Database, customerId: string): Promise<Cheque[]> =>
  (await db.cheques.where('customerId').equals(customerId).toArray()).sort(byGoodDay);

/** Every cheque that was ever taken: who signs them, and how many came back. */
export const readAllCheques = (db: Database): Promise<Cheque[]> => db.cheques.toArray();

export interface ChequeFileRecords {
  readonly cheque: Cheque;
  readonly customer: Customer;
  /** What it covers, by due day. */
  readonly installments: readonly Installment[];
  /** Those that some of it came into. */
  readonly agreements: readonly Agreement[];
  /** The sale whose down payment it is. */
  readonly sale?: Sale;
  /** Those that took its place. */
  readonly replacements: readonly Cheque[];
  /** The one whose place it took. */
  readonly replaced?: Cheque;
}

const replacementIds = ({ events }: Cheque): readonly string[] =>
  standingSteps(events).flatMap(({ replacedBy = [] }) => replacedBy);

/** A cheque with all that its file shows; null when there is none. */
export const readChequeFile = async (db: Database, id: string): Promise<ChequeFileRecords | null> => {
  const cheque = await db.cheques.get(id);
  const customer = cheque && (await db.customers.get(cheque.customerId));
  if (!cheque || !customer) return null;
  const [installments, sale, replacements, others] = await Promise.all([
    db.installments.bulkGet(cheque.installmentIds),
    cheque.saleId === undefined ? undefined : db.sales.get(cheque.saleId),
    db.cheques.bulkGet([...replacementIds(cheque)]),
    db.cheques.where('customerId').equals(cheque.customerId).toArray(),
  ]);
  const covered = installments.flatMap((installment) => installment ?? []);
  const agreementIds = new Set(covered.flatMap(({ coveredBy }) => coveredBy ?? []));
  const agreements = await db.agreements.bulkGet([...agreementIds]);
  return {
    cheque,
    customer,
    installments: oldestFirst(covered),
    agreements: agreements.flatMap((agreement) => agreement ?? []),
    sale,
    replacements: replacements.flatMap((other) => other ?? []),
    replaced: others.find((other) => replacementIds(other).includes(id)),
  };
};
