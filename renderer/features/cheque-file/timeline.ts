import type { TimelineEntry } from '@renderer/ui/EventTimeline';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isStep } from '@shared/domain/cheque/cheque-life';
import { stepText } from '@shared/rules/cheques/move-words';
import { moveIcons } from './move-looks';

/** What happened to a cheque, newest first. What was taken back stays, and says when. */
export const chequeTimeline = ({ events }: Pick<Cheque, 'events'>): TimelineEntry[] => {
  const undoneOn = new Map(
    events.flatMap(({ undoes, day }) => (undoes === undefined ? [] : [[undoes, day] as const])),
  );
  return events
    .filter(isStep)
    .map((step) => {
      const undoDay = undoneOn.get(step.id);
      return {
        id: step.id,
        icon: moveIcons[step.move],
        day: step.day,
        text: stepText(step),
        notes: step.notes,
        undone: undoDay && `Desfeito em ${formatDay(undoDay)}`,
      };
    })
    .reverse();
};
