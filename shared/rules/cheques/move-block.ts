import type { CivilDay } from '../../calendar/civil-day';
import type { Cheque } from '../../domain/cheque/cheque';
import { type ChequeLife, type ChequeReturn, lifeOf } from '../../domain/cheque/cheque-life';
import { type ChequeMove, type ChequeStatus, statusAfter } from '../../domain/cheque/cheque-moves';
import { returnReason } from '../../domain/cheque/return-reasons';
import { FIRST_WITHOUT_FUNDS, SECOND_WITHOUT_FUNDS } from '../../domain/cheque/return-reasons-facts';
import { chequeDeadlines } from './deadlines';

/** Why a move is refused. */
export type MoveBlock =
  | { readonly reason: 'not-from-here'; readonly status: ChequeStatus }
  | { readonly reason: 'day-in-the-future' }
  /** Dates in disorder: before the last thing that happened to it. */
  | { readonly reason: 'before-last'; readonly day: CivilDay }
  /** To the bank before the day agreed (STJ Súmula 370). */
  | { readonly reason: 'before-good-day'; readonly goodDay: CivilDay }
  /** The bank does not take it again after this reason, or nobody knows. */
  | { readonly reason: 'not-again'; readonly code: number }
  | { readonly reason: 'presented-twice' }
  | { readonly reason: 'protest-barred'; readonly code: number }
  /** `day` was the last one a protest was possible. */
  | { readonly reason: 'protest-too-late'; readonly day: CivilDay }
  | { readonly reason: 'reason-missing' }
  | { readonly reason: 'unknown-reason'; readonly code: number }
  /** 12 on the first time the shop presented it: it is 11. */
  | { readonly reason: 'second-without-first' }
  /** 11 for the second time: it is 12. */
  | { readonly reason: 'first-again' }
  /** Passed on to whom. */
  | { readonly reason: 'name-missing' };

export interface MoveRequest {
  readonly move: ChequeMove;
  readonly day: CivilDay;
  /** Of a return: the bank's reason. */
  readonly reason?: number;
  /** Passed on to whom. */
  readonly to?: string;
}

/** What is asked about: its events, the day agreed for it, and what its deadlines count from. */
export type MovingCheque = Pick<Cheque, 'events' | 'goodDay' | 'issueDay' | 'place'>;

const dayBlock = (
  { move, day }: MoveRequest,
  { status, since }: ChequeLife,
  goodDay: CivilDay,
  today: CivilDay,
): MoveBlock | null => {
  if (day > today) return { reason: 'day-in-the-future' };
  if (day < since) return { reason: 'before-last', day: since };
  // Whoever it was passed on to is bound by the day agreed as the shop is.
  const toBank = move === 'deposit' || move === 'redeposit' || (move === 'clear' && status === 'passed-on');
  return toBank && day < goodDay ? { reason: 'before-good-day', goodDay } : null;
};

/** Only once, and only after a reason that allows it. */
const redepositBlock = (returns: readonly ChequeReturn[]): MoveBlock | null => {
  const code = returns.at(-1)?.reason;
  if (code !== undefined && returnReason(code)?.represent !== 'yes') return { reason: 'not-again', code };
  return returns.length > 1 ? { reason: 'presented-twice' } : null;
};

/** Not after every reason, and only while the cheque can be executed (STJ Tema 945, second thesis). */
const protestBlock = (
  cheque: MovingCheque,
  returns: readonly ChequeReturn[],
  day: CivilDay,
): MoveBlock | null => {
  const code = returns.at(-1)?.reason;
  const bar = code === undefined ? undefined : returnReason(code)?.protestBarred;
  const isBarred = bar === 'always' || (bar === 'until-presented-again' && returns.length < 2);
  if (code !== undefined && isBarred) return { reason: 'protest-barred', code };
  const { execution } = chequeDeadlines(cheque);
  return day > execution ? { reason: 'protest-too-late', day: execution } : null;
};

const returnBlock = (code: number | undefined, { status, returns }: ChequeLife): MoveBlock | null => {
  if (code === undefined) return { reason: 'reason-missing' };
  if (!returnReason(code)) return { reason: 'unknown-reason', code };
  if (code === SECOND_WITHOUT_FUNDS && status === 'deposited') return { reason: 'second-without-first' };
  const cameBackByFirst = returns.some(({ reason }) => reason === FIRST_WITHOUT_FUNDS);
  return code === FIRST_WITHOUT_FUNDS && cameBackByFirst ? { reason: 'first-again' } : null;
};

/** What the cheque itself, its dates and its past have against a move. */
export const courseBlock = (
  cheque: MovingCheque,
  request: MoveRequest,
  today: CivilDay,
): MoveBlock | null => {
  const life = lifeOf(cheque);
  if (!statusAfter(life.status, request.move)) return { reason: 'not-from-here', status: life.status };
  const onDay = dayBlock(request, life, cheque.goodDay, today);
  if (onDay) return onDay;
  if (request.move === 'redeposit') return redepositBlock(life.returns);
  if (request.move === 'protest') return protestBlock(cheque, life.returns, request.day);
  return null;
};

/** Why a cheque cannot make a move on a day; null where it can. */
export const moveBlock = (cheque: MovingCheque, request: MoveRequest, today: CivilDay): MoveBlock | null => {
  const block = courseBlock(cheque, request, today);
  if (block) return block;
  if (request.move === 'return') return returnBlock(request.reason, lifeOf(cheque));
  if (request.move === 'pass-on' && !request.to?.trim()) return { reason: 'name-missing' };
  return null;
};
