import { useEffect, useRef } from 'react';
import type { ReceiveField } from './receive-words';

/** A field, or the first answer to what becomes of money left over. */
type Target = ReceiveField | 'excess';

/** The fields of a form by name: the cursor goes into one at once, or as soon as it is drawn. */
export const useFieldFocus = () => {
  const form = useRef<HTMLFormElement>(null);
  const waiting = useRef<Target | null>(null);
  const focus = (field: Target) => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  useEffect(() => {
    if (waiting.current) focus(waiting.current);
    waiting.current = null;
  });
  const focusNext = (field: Target) => {
    waiting.current = field;
  };
  return { form, focus, focusNext };
};
