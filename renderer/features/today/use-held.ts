import { useRef } from 'react';

/** The value as it was when `holding` began, for as long as it lasts; otherwise the value itself. */
export const useHeld = <T>(value: T, holding: boolean): T => {
  const held = useRef(value);
  if (!holding) held.current = value;
  return held.current;
};
