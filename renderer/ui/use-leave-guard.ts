import { useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';

export interface LeaveGuard {
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
  /** From here on nothing is asked: what was typed is saved. */
  readonly release: () => void;
}

type Listener = (event: HashChangeEvent) => void;
const guards = new Set<Listener>();

/** Whether something was typed that would be lost. */
export const hasUnsaved = (): boolean => guards.size > 0;

/**
 * Called once, before the router begins to listen: a window tells its own listeners in the order they came, and the
 * guards have to hear of a new address before the router acts on it.
 */
export const listenForLeaving = (): void =>
  window.addEventListener('hashchange', (event) => {
    for (const guard of guards) guard(event);
  });

/**
 * Asks before a form with unsaved changes is left, by a link, a shortcut, the Back button or closing the window.
 * The address is put back before the router sees it change, so what was typed stays on the screen.
 */
export const useLeaveGuard = (hasChanges: boolean): LeaveGuard => {
  const [target, setTarget] = useState<string | null>(null);
  const released = useRef(false);
  useEffect(() => {
    if (!hasChanges) return;
    const here = location.hash;
    const onHashChange = (event: HashChangeEvent) => {
      if (released.current || location.hash === here) return;
      event.stopImmediatePropagation();
      setTarget(location.hash.replace(/^#/, ''));
      history.pushState(null, '', here);
    };
    const onClose = (event: BeforeUnloadEvent) => {
      if (!released.current) event.preventDefault();
    };
    guards.add(onHashChange);
    window.addEventListener('beforeunload', onClose);
    return () => {
      guards.delete(onHashChange);
      window.removeEventListener('beforeunload', onClose);
    };
  }, [hasChanges]);
  const release = () => {
    released.current = true;
  };
  return {
    isAsking: target !== null,
    stay: () => setTarget(null),
    leave: () => {
      release();
      if (target !== null) navigate(target);
    },
    release,
  };
};
