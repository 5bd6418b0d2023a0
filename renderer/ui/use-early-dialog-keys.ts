import { useLayoutEffect } from 'react';

const DIALOG = '[role="dialog"][aria-modal="true"]';

/** Dialogs that had the focus once. What is pressed beside the fields of these is for their own keys. */
const entered = new WeakSet<Element>();

const onFocus = ({ target }: FocusEvent): void => {
  const dialog = target instanceof Element ? target.closest(DIALOG) : null;
  if (dialog) entered.add(dialog);
};

const onKeyDown = (event: KeyboardEvent): void => {
  const dialog = [...document.querySelectorAll(DIALOG)].at(-1);
  if (!dialog || entered.has(dialog)) return;
  const first = dialog.querySelector<HTMLElement>('[data-autofocus]');
  if (!first) return;
  first.focus({ preventScroll: true });
  event.stopImmediatePropagation();
  if (!first.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault();
};

/**
 * A dialog gets the focus a moment after it is there. What is pressed in between is meant for it: who knows the way
 * types on without looking, and a key lost there would let Enter take another choice.
 */
export const useEarlyDialogKeys = (): void => {
  useLayoutEffect(() => {
    window.addEventListener('focusin', onFocus, true);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('focusin', onFocus, true);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
};
