import { localMoment } from '@renderer/data/local-moment';
import type { CivilDay } from '@shared/calendar/civil-day';
import { daysBetween } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';

/** `hoje às 09:12`, `ontem às 18:40`, `em 03/11/2026 às 10:00`. */
export const momentText = (at: number, today: CivilDay): string => {
  const { day, hour, minute } = localMoment(at);
  const days = daysBetween(day, today);
  const when = days === 0 || days === 1 ? relativeDay(day, today) : `em ${formatDay(day)}`;
  return `${when} às ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
