import type { CivilDay } from '../../calendar/civil-day';
import { lifeOf } from '../../domain/cheque/cheque-life';
import { type ChequeMove, chequeCourse, isUnpaid } from '../../domain/cheque/cheque-moves';
import { courseBlock, type MoveBlock, type MovingCheque } from './move-block';

/** A move a cheque can make, now or once time has passed. */
export interface OfferedMove {
  readonly move: ChequeMove;
  /** What time takes away; null where it can be made today. */
  readonly block: MoveBlock | null;
}

const ORDER: readonly ChequeMove[] = [
  'clear',
  'return',
  'deposit',
  'come-back',
  'take-from-custody',
  'redeem',
  'replace',
  'put-in-custody',
  'pass-on',
  'stop',
];

/** Of one that failed: first what is settled by talking. */
const AFTER_FAILING: readonly ChequeMove[] = [
  'redeem',
  'replace',
  'redeposit',
  'release',
  'deposit',
  'protest',
];

const willPass = ({ reason }: MoveBlock): boolean => reason === 'before-good-day' || reason === 'before-last';

/** What was done in time may be written down later. */
const stillInTime = (block: MoveBlock | null, since: CivilDay): MoveBlock | null =>
  block?.reason === 'protest-too-late' && since <= block.day ? null : block;

/** The lawful moves of a cheque, as the owner would want them; what can never be done is left out. */
export const offeredMoves = (cheque: MovingCheque, today: CivilDay): OfferedMove[] => {
  const { status, since } = lifeOf(cheque);
  const order = isUnpaid(status) ? AFTER_FAILING : ORDER;
  return order
    .filter((move) => chequeCourse[status][move] !== undefined)
    .map((move) => ({
      move,
      block: stillInTime(courseBlock(cheque, { move, day: today }, today), since),
    }))
    .filter(({ block }) => block === null || willPass(block));
};
