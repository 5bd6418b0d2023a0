import { type ReactNode, useEffect, useState } from 'react';
import { FIRST_SCREEN_MS } from './warm';

/** What nobody waits for when the app starts: neither its code nor its work stands in the way of the first screen. */
export const Afterwards = ({ children }: { readonly children: ReactNode }) => {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), FIRST_SCREEN_MS);
    return () => clearTimeout(timer);
  }, []);
  return isTime ? children : null;
};
