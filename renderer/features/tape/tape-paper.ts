import { localMoment } from '@renderer/data/local-moment';
import type { Tape, TapeLine } from '@renderer/data/queries/tape';
import { dayTapePaper } from '@renderer/documents/from-records/day-tape';
import type { PaperDocument } from '@renderer/documents/paper-document';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth } from '@shared/calendar/format';
import { doneByText } from '@shared/domain/done-by';
import type { Operator } from '@shared/domain/operator';
import type { Shop } from '@shared/domain/shop';
import { hourText, lineDetail, lineTitle } from './tape-words';

const told = (line: TapeLine, when: string, people: readonly Operator[]) => ({
  hour: when,
  title: lineTitle(line),
  detail: [lineDetail(line), doneByText(line.entry, people)].filter((text) => text).join(' · '),
  cents: line.entry.cents,
  isUndone: line.isUndone,
});

/** The tape on paper, the oldest line first; what was written down on later days comes last, with its day. */
export const tapePaper = (
  tape: Tape,
  day: CivilDay,
  shop: Shop,
  people: readonly Operator[] = [],
): PaperDocument => {
  const { money, closing, lines, later } = tape;
  return dayTapePaper({
    shop,
    day,
    money,
    closing,
    lines: [
      ...lines.map((line) => told(line, hourText(localMoment(line.entry.at)), people)).reverse(),
      ...later.map((line) => told(line, formatDayMonth(line.entry.day), people)).reverse(),
    ],
  });
};
