import { overlap, type Part } from '../text/phrases';
import { businessDayReaders } from './business-day';
import { monthDayReaders } from './month-day';
import type { DayContext, DayReader, NamedDay } from './named-day';
import { paydayReaders } from './payday';
import { periodReaders } from './period';
import { relativeDayReaders } from './relative-day';
import { weekdayReaders } from './weekday';

export interface DayMention extends NamedDay, Part {
  /** How it was named: dates outrank the weekday said beside them. */
  readonly by: 'date' | 'weekday' | 'relative' | 'payday' | 'period';
}

const READERS: readonly (readonly [by: DayMention['by'], readers: readonly DayReader[]])[] = [
  ['date', businessDayReaders],
  ['date', monthDayReaders],
  ['weekday', weekdayReaders],
  ['payday', paydayReaders],
  ['relative', relativeDayReaders],
  ['period', periodReaders],
];

/** Every day and every vague time named in a reading's text, in its order and without overlap. */
export const readDays = (text: string, context: DayContext): DayMention[] => {
  const found: DayMention[] = [];
  for (const [by, readers] of READERS) {
    for (const reader of readers) {
      for (const match of text.matchAll(reader.pattern)) {
        const part = { start: match.index, end: match.index + match[0].length };
        if (found.some((other) => overlap(other, part))) continue;
        const named = reader.read(match.groups ?? {}, context);
        if (named) found.push({ ...part, ...named, by });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
