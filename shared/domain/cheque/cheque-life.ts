import type { CivilDay } from '../../calendar/civil-day';
import type { Cheque, ChequeEvent } from './cheque';
import { type ChequeMove, type ChequeStatus, isWaiting, statusAfter } from './cheque-moves';

/** An event that is no counter-entry. */
export type ChequeStep = ChequeEvent & { readonly move: ChequeMove };

export const isStep = (event: ChequeEvent): event is ChequeStep => event.move !== 'undo';

/** What happened and was not taken back, in order. */
export const standingSteps = (events: readonly ChequeEvent[]): ChequeStep[] => {
  const undone = new Set(events.flatMap(({ undoes }) => undoes ?? []));
  return events.filter(isStep).filter(({ id }) => !undone.has(id));
};

/** One time the bank gave it back. */
export interface ChequeReturn {
  readonly day: CivilDay;
  /** Motivo. */
  readonly reason: number;
}

/** What a cheque's events come to. */
export interface ChequeLife {
  readonly status: ChequeStatus;
  /** Since when it is there. */
  readonly since: CivilDay;
  readonly last: ChequeStep;
  /** Oldest first. */
  readonly returns: readonly ChequeReturn[];
  /** Times it was at the bank, by the shop's own deposit. */
  readonly presentations: number;
  /** Who has it, while it is passed on. */
  readonly holder?: string;
}

/** Where a step leads from a status; taking it is where every cheque begins. */
const after = (status: ChequeStatus, { move }: ChequeStep): ChequeStatus =>
  move === 'take' ? 'held' : (statusAfter(status, move) ?? status);

/** Reads a cheque's events. A cheque whose taking was taken back is `void`. */
export const lifeOf = ({ events }: Pick<Cheque, 'events'>): ChequeLife => {
  const steps = standingSteps(events);
  const [taken] = events.filter(isStep);
  const last = steps.at(-1) ?? taken;
  if (!last) throw new Error('a cheque has no event');
  const status = steps.reduce<ChequeStatus>(after, 'void');
  return {
    status,
    since: steps.length === 0 ? (events.at(-1)?.day ?? last.day) : last.day,
    last,
    returns: steps.flatMap(({ move, day, reason }) =>
      move === 'return' && reason !== undefined ? [{ day, reason }] : [],
    ),
    presentations: steps.filter(({ move }) => move === 'deposit' || move === 'redeposit').length,
    holder: status === 'passed-on' ? last.to : undefined,
  };
};

/** The cheque with one more event, and the status that follows. */
export const withEvent = (cheque: Cheque, event: ChequeEvent): Cheque => {
  const events = [...cheque.events, event];
  return { ...cheque, events, status: lifeOf({ events }).status };
};

/** Ids of the cheques whose money an installment waits for; undefined is none. */
export const awaitedBy = (installmentId: string, cheques: readonly Cheque[]): string[] | undefined => {
  const ids = cheques
    .filter(({ status, installmentIds }) => isWaiting(status) && installmentIds.includes(installmentId))
    .map(({ id }) => id)
    .sort();
  return ids.length > 0 ? ids : undefined;
};

/** Since when the shop agreed to wait for its money: no late charges of the time from then to the clearing. */
export const waitsSince = ({ takenDay, agreedSince }: Pick<Cheque, 'takenDay' | 'agreedSince'>): CivilDay =>
  agreedSince ?? takenDay;
