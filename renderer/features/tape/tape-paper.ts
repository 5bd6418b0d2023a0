import { localMoment } from '@renderer/data/local-moment';
import type { Tape, TapeLine } from '@renderer/data/queries/tape';
import { dayTapePaper } from '@renderer/documents/from-records/day-tape';
import type { PaperDocument } from '@renderer/documents/paper-document';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth } from '@shared/calendar/format';
import type { Shop } from '@shared/domain/shop';
import { hourText, lineDetail, lineTitle } from './tape-words';

const told = (line: TapeLine, when: string) => ({
  hour: when,
  title: lineTitle(line),
  detail: lineDetail(line),
  cents: line.entry.cents,
  isUndone: line.isUndone,
});

/** The tape on paper, the oldest line first; what was written down on later days comes last, with its day. */
export const tapePaper = (tape: Tape, day: CivilDay, shop: Shop): PaperDocument => {
  const { money, closing, lines, later } = tape;
  return dayTapePaper({
    shop,
    day,
    money,
    closing,
    lines: [
      ...lines.map((line) => told(line, hourText(localMoment(line.entry.at)))).reverse(),
      ...later.map((line) => told(line, formatDayMonth(line.entry.day))).reverse(),
    ],
  });
};
