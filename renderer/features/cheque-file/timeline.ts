import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isStep } from '@shared/domain/cheque/cheque-life';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import { stepText } from '@shared/rules/cheques/move-words';

export interface ChequeTimelineEntry {
  readonly id: string;
  readonly move: ChequeMove;
  readonly day: CivilDay;
  readonly text: string;
  readonly notes?: string;
  /** `Desfeito em 20/11/2026`, where it was taken back. */
  readonly undone?: string;
}

/** What happened to a cheque, newest first. What was taken back stays, and says when. */
export const chequeTimeline = ({ events }: Pick<Cheque, 'events'>): ChequeTimelineEntry[] => {
  const undoneOn = new Map(
    events.flatMap(({ undoes, day }) => (undoes === undefined ? [] : [[undoes, day] as const])),
  );
  return events
    .filter(isStep)
    .map((step) => {
      const undoDay = undoneOn.get(step.id);
      return {
        id: step.id,
        move: step.move,
        day: step.day,
        text: stepText(step),
        notes: step.notes,
        undone: undoDay && `Desfeito em ${formatDay(undoDay)}`,
      };
    })
    .reverse();
};
