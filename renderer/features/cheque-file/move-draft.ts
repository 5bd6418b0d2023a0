import type { MoveRequest, PlainMove } from '@renderer/use-cases/cheques/move-cheques';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type MoveBlock, moveBlock } from '@shared/rules/cheques/move-block';
import { moveBlockText } from '@shared/rules/cheques/move-block-text';
import { unconfirmed } from '@shared/rules/legal/checklist';
import { counted } from '@shared/wording/counted';

/** What is typed about a move. Null is empty or not understood. */
export interface MoveDraft {
  readonly day: CivilDay | null;
  readonly to: string;
  readonly reason: number | null;
  readonly notes: string;
  /** Of a protest: what the owner checked. */
  readonly confirmed: readonly string[];
}

export type MoveField = 'day' | 'to' | 'reason' | 'confirmed' | 'form';

export interface MoveProblem {
  readonly field: MoveField;
  readonly text: string;
  /** Still being filled in: said only when it is tried to be saved. */
  readonly isUnfinished?: boolean;
}

export const moveDraft = (today: CivilDay): MoveDraft => ({
  day: today,
  to: '',
  reason: null,
  notes: '',
  confirmed: [],
});

const FIELDS: Record<MoveBlock['reason'], MoveField> = {
  'not-from-here': 'form',
  'day-in-the-future': 'day',
  'before-last': 'day',
  'before-good-day': 'day',
  'not-again': 'form',
  'presented-twice': 'form',
  'protest-barred': 'form',
  'protest-too-late': 'day',
  'reason-missing': 'reason',
  'unknown-reason': 'reason',
  'second-without-first': 'reason',
  'first-again': 'reason',
  'name-missing': 'to',
};

const UNFINISHED: ReadonlySet<MoveBlock['reason']> = new Set(['reason-missing', 'name-missing']);

const blockProblem = (block: MoveBlock): MoveProblem => ({
  field: FIELDS[block.reason],
  text: moveBlockText(block),
  isUnfinished: UNFINISHED.has(block.reason),
});

/** What the owner has to check before a protest. */
const protestProblem = ({ confirmed }: MoveDraft): MoveProblem | null => {
  const missing = unconfirmed('protest', {}, confirmed).length;
  return missing > 0
    ? {
        field: 'confirmed',
        text: `Falta confirmar ${counted(missing, 'item', 'itens')}.`,
        isUnfinished: true,
      }
    : null;
};

/** The first thing that stands in the way of a move; null when it can be written down. */
export const moveProblem = (
  cheque: Cheque,
  move: PlainMove,
  draft: MoveDraft,
  today: CivilDay,
): MoveProblem | null => {
  const { day, reason, to } = draft;
  if (day === null) return { field: 'day', text: 'Diga o dia, por exemplo 20/11/2026.', isUnfinished: true };
  const block = moveBlock(cheque, { move, day, reason: reason ?? undefined, to }, today);
  if (block) return blockProblem(block);
  return move === 'protest' ? protestProblem(draft) : null;
};

/** What is written down, once nothing stands in the way. */
export const moveRequest = (
  move: PlainMove,
  { day, to, reason, notes }: MoveDraft,
): Omit<MoveRequest, 'chequeIds'> | null =>
  day === null ? null : { move, day, to, reason: reason ?? undefined, notes };
