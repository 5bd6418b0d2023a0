import type { CivilDay } from '@shared/calendar/civil-day';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { isUnpaid } from '@shared/domain/cheque/cheque-moves';
import { returnReason } from '@shared/domain/cheque/return-reasons';
import type { MovingCheque } from '@shared/rules/cheques/move-block';
import { reasonName } from '@shared/rules/cheques/move-words';
import { type ReturnNote, returnNotes } from '@shared/rules/cheques/return-notes';

/** What the owner should know of a cheque that failed. */
export interface ReturnStory {
  readonly title: string;
  readonly meaning?: string;
  /** What helps. */
  readonly advice?: string;
  readonly notes: readonly ReturnNote[];
}

/** Null while a cheque did not fail, or once it was made good. */
export const returnStory = (cheque: MovingCheque, today: CivilDay): ReturnStory | null => {
  const { status, returns } = lifeOf(cheque);
  if (!isUnpaid(status)) return null;
  const notes = returnNotes(cheque, today);
  const code = returns.at(-1)?.reason;
  if (status === 'stopped' || code === undefined) return { title: 'Quem assinou sustou este cheque', notes };
  const reason = returnReason(code);
  // What its own words say already is not said twice.
  const isSaid = reason?.represent === 'no';
  return {
    title:
      returns.length > 1
        ? `Voltou pela ${returns.length}ª vez, ${reasonName(code)}`
        : `Voltou pelo ${reasonName(code)}`,
    meaning: reason?.meaning,
    advice: reason?.advice,
    notes: notes.filter(({ kind }) => kind !== 'never-again' || !isSaid),
  };
};

const AFTERWARDS: readonly ReturnNote['kind'][] = ['again', 'never-again', 'ccf'];

/** What a return would lead to, said before it is written down. */
export const afterReturn = (
  cheque: MovingCheque,
  { day, reason }: { readonly day: CivilDay; readonly reason: number },
  today: CivilDay,
): ReturnNote[] => {
  const event = { id: 'return', batchId: 'return', move: 'return', at: 0, day, reason } as const;
  return returnNotes({ ...cheque, events: [...cheque.events, event] }, today).filter(({ kind }) =>
    AFTERWARDS.includes(kind),
  );
};
