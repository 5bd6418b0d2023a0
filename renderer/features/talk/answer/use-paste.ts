import { useEffect, useRef } from 'react';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || (target instanceof HTMLTextAreaElement && target.value !== '');

/** Hears what is pasted anywhere, as plain text; a field that is being written in keeps its own. */
export const usePaste = (onPaste: (text: string) => void): void => {
  const current = useRef(onPaste);
  current.current = onPaste;
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      event.preventDefault();
      current.current(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
};
