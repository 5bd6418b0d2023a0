import { useLayoutEffect, useRef } from 'react';

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

/**
 * Hands over letters typed, and Enter pressed, after a dialog was asked for and before its field has the focus, so that
 * nothing is lost and nothing is taken by the screen below.
 */
export const useEarlyKeys = (waiting: boolean, take: (key: string) => void): void => {
  const taking = useRef(take);
  useLayoutEffect(() => {
    taking.current = take;
  });
  useLayoutEffect(() => {
    if (!waiting) return;
    const hear = (event: KeyboardEvent) => {
      if ((event.key.length !== 1 && event.key !== 'Enter') || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isInDialog(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      taking.current(event.key);
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [waiting]);
};
