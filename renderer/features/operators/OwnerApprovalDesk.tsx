import { type AskOwner, OwnerApprovalProvider } from '@renderer/data/owner-approval';
import { later } from '@renderer/ui/later';
import type { OwnerAction } from '@shared/rules/permissions';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

/** How many frames a button that was busy meanwhile may take until it can have the focus again. */
const FRAMES = 20;

/** Back to where the cursor was before the question, unless it is somewhere already. */
const focusAgain = (element: HTMLElement, frames = FRAMES): void => {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body || !element.isConnected || frames === 0) return;
    element.focus();
    focusAgain(element, frames - 1);
  });
};

const OwnerPinDialog = later(async () => (await import('./OwnerPinDialog')).OwnerPinDialog);

/** Where every screen asks for an owner; the question itself is loaded when it is first asked. */
export const OwnerApprovalDesk = ({ children }: { readonly children: ReactNode }) => {
  const [action, setAction] = useState<OwnerAction | null>(null);
  const waiting = useRef<((ownerId: string | null) => void) | null>(null);
  const answer = useCallback((ownerId: string | null) => {
    waiting.current?.(ownerId);
    waiting.current = null;
    setAction(null);
  }, []);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (action === null && cameFrom.current instanceof HTMLElement) focusAgain(cameFrom.current);
  }, [action]);
  // Whoever asked is no longer there.
  useEffect(() => () => answer(null), [answer]);
  const ask: AskOwner = useCallback(
    (asked) => {
      answer(null);
      return new Promise((resolve) => {
        waiting.current = resolve;
        cameFrom.current = document.activeElement;
        setAction(asked);
      });
    },
    [answer],
  );
  return (
    <OwnerApprovalProvider ask={ask}>
      {children}
      {action && <OwnerPinDialog action={action} onAnswer={answer} />}
    </OwnerApprovalProvider>
  );
};
