import type { CivilDay } from '@shared/calendar/civil-day';
import type { Clock } from '@shared/clock';
import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The shop's day, also when the app stays open past midnight or the computer wakes up. */
export const useToday = (clock: Clock): CivilDay => {
  const [today, setToday] = useState(() => clock.today());
  useEffect(() => {
    const look = () => setToday(clock.today());
    const timer = setInterval(look, MINUTE);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [clock]);
  return today;
};
