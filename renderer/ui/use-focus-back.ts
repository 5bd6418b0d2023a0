import { useEffect, useRef } from 'react';

/**
 * For a dialog that is gone as soon as it closes: what had the keyboard before has it again, unless something else
 * took it meanwhile.
 */
export const useFocusBack = (): void => {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const from = before.current;
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, []);
};
