import { addDays, type CivilDay, daysBetween } from '../../calendar/civil-day';
import { formatDay, formatDayMonth } from '../../calendar/format';
import { counted } from '../../wording/counted';
import { shortDay } from '../reasons';
import type { MessageFacts } from './facts';
import type { MessageChannel } from './template';

/** Paper and e-mail are read on another day; an SMS writes "amanhã" with an accent it does not have. */
export const inFigures = (channel: MessageChannel): boolean =>
  channel === 'letter' || channel === 'email' || channel === 'sms';

/** `03/11`, with its year where that matters. */
export const written = (day: CivilDay, today: CivilDay, channel: MessageChannel): string =>
  channel === 'letter' || channel === 'email' ? formatDay(day) : shortDay(day, today);

/** When it is due, after a verb or a noun: `em 03/11`, `hoje`, `amanhã`, `entre 05/10 e 03/11`; shorter in an SMS. */
export const dueName = (
  { firstDay, lastDay }: MessageFacts,
  today: CivilDay,
  channel: MessageChannel,
): string => {
  if (firstDay === undefined || lastDay === undefined) return '';
  if (firstDay !== lastDay) {
    const thisYear = firstDay.slice(0, 4) === today.slice(0, 4);
    const write = thisYear && channel !== 'letter' && channel !== 'email' ? formatDayMonth : formatDay;
    return channel === 'sms'
      ? `de ${write(firstDay)} a ${write(lastDay)}`
      : `entre ${write(firstDay)} e ${write(lastDay)}`;
  }
  if (!inFigures(channel)) {
    if (firstDay === today) return 'hoje';
    if (firstDay === addDays(today, 1)) return 'amanhã';
    if (firstDay === addDays(today, -1)) return 'ontem';
  }
  return `em ${written(firstDay, today, channel)}`;
};

/** The day of a promise, after "para": `hoje`, `amanhã`, `o dia 17/11`. */
export const agreedDay = (day: CivilDay, today: CivilDay, channel: MessageChannel): string => {
  if (!inFigures(channel)) {
    if (day === today) return 'hoje';
    if (day === addDays(today, 1)) return 'amanhã';
    if (day === addDays(today, -1)) return 'ontem';
  }
  return `o dia ${written(day, today, channel)}`;
};

/** `1 dia`, `17 dias` since the oldest due day. */
export const lateName = ({ firstDay }: MessageFacts, today: CivilDay): string => {
  const days = firstDay === undefined ? 0 : Math.max(0, daysBetween(firstDay, today));
  return counted(days, 'dia', 'dias');
};

/** How long a letter leaves the customer to answer, in days. A habit of the trade, not law. */
const DAYS_TO_ANSWER = 10;

/** The last day a letter waits for an answer, and for which its amounts hold. */
export const answerDay = (today: CivilDay): CivilDay => addDays(today, DAYS_TO_ANSWER);

export const answerUntil = (today: CivilDay): string => formatDay(answerDay(today));
