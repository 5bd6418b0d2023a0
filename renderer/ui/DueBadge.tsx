import { type CivilDay, daysBetween } from '@shared/calendar/civil-day';
import { relativeDay } from '@shared/calendar/format';
import { Pill, type Tone } from './Pill';

const SOON_DAYS = 7;

const toneOf = (days: number): Tone => (days < 0 ? 'late' : days <= SOON_DAYS ? 'attention' : 'neutral');

/** How far a due day is: "há 12 dias", "hoje", "em 3 dias". */
export const DueBadge = ({ day, today }: { readonly day: CivilDay; readonly today: CivilDay }) => (
  <Pill tone={toneOf(daysBetween(today, day))}>{relativeDay(day, today)}</Pill>
);
