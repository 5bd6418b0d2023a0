import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf, standingSteps } from '@shared/domain/cheque/cheque-life';
import { type MoveBlock, moveBlock } from '@shared/rules/cheques/move-block';
import { moveBlockText } from '@shared/rules/cheques/move-block-text';
import { lowerFirst } from '@shared/wording/letter-case';
import type { BatchMove } from './marks';

export interface BlockedCheque {
  readonly cheque: Cheque;
  readonly block: MoveBlock;
}

export interface BatchPlan {
  readonly ready: readonly Cheque[];
  /** They are left out. */
  readonly blocked: readonly BlockedCheque[];
}

/** Which of several cheques can make a move on a day, and why the others cannot. */
export const batchPlan = (
  cheques: readonly Cheque[],
  move: BatchMove,
  day: CivilDay,
  today: CivilDay,
): BatchPlan => {
  const judged = cheques.map((cheque) => ({ cheque, block: moveBlock(cheque, { move, day }, today) }));
  return {
    ready: judged.flatMap(({ cheque, block }) => (block === null ? cheque : [])),
    blocked: judged.flatMap(({ cheque, block }) => (block === null ? [] : { cheque, block })),
  };
};

/** Said once above those whose day has not come. */
export const EARLY_TEXT =
  'O combinado é esperar o bom para: levar antes ao banco dá a quem assinou direito a indenização (Súmula 370 do STJ).';

export const isEarly = ({ block }: BlockedCheque): boolean => block.reason === 'before-good-day';

/** Why this one is left out, after its number. */
export const blockedText = ({ block }: BlockedCheque): string =>
  block.reason === 'before-good-day'
    ? `bom para ${formatDay(block.goodDay)}`
    : lowerFirst(moveBlockText(block));

/** Where the last deposit went, to be proposed again; empty when nothing was said. */
export const lastAccount = (cheques: readonly Cheque[]): string => {
  let last = { at: 0, to: '' };
  for (const cheque of cheques)
    for (const { move, at, to } of cheque.events.length > 1 ? standingSteps(cheque.events) : [])
      if (move === 'deposit' && to && at > last.at) last = { at, to };
  return last.to;
};

/** Those that had come back before: what ran up since may be forgiven. */
export const cameBackBefore = (cheques: readonly Cheque[]): readonly Cheque[] =>
  cheques.filter((cheque) => lifeOf(cheque).returns.length > 0);
