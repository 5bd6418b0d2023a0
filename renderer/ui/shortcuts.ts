import { useLayoutEffect, useRef } from 'react';

/** Keys by name: `F3`, `Escape`, `Enter`, `ArrowDown`, `n`, `mod+k` (Ctrl, or Cmd on a Mac). */
export type Shortcuts = Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)));

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('button, a, [role="option"], [role="menuitem"], summary') !== null;

/** Space presses these by itself; a row of a list it does not. */
const isPressedBySpace = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, input, summary') !== null;

const openDialogs = (): Element[] => [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')];

const nameOf = (event: KeyboardEvent): string => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
};

/** Keys that keep their work inside a text field: function keys, Escape, Insert and chords. */
const worksWhileTyping = (name: string): boolean =>
  /^F\d+$/.test(name) || name === 'Escape' || name === 'Insert' || name.startsWith('mod+');

interface Listening {
  readonly shortcuts: { current: Shortcuts };
  /** The dialogs it came on top of: it falls silent while any other is open. */
  readonly standsOn: ReadonlySet<Element>;
}

/** The newest is asked first, so that a screen's own key goes before the app's. */
const listening: Listening[] = [];

/** Dialogs open when the key went down. One that the key closes may be gone before the shortcuts are asked. */
let dialogsBefore: readonly Element[] = [];

const seeDialogs = (): void => {
  dialogsBefore = openDialogs();
};

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const name = nameOf(event);
  if (isTyping(event.target) && !worksWhileTyping(name)) return;
  if (name === 'Enter' && isPressable(event.target)) return;
  if (name === ' ' && isPressedBySpace(event.target)) return;
  for (const { shortcuts, standsOn } of [...listening].reverse()) {
    const isUnder = dialogsBefore.some((dialog) => !standsOn.has(dialog));
    const action = isUnder ? undefined : shortcuts.current[name];
    if (!action) continue;
    event.preventDefault();
    action(event);
    return;
  }
};

/**
 * Listens for keys while the component is on the screen. Letters, Enter and arrows are left to a field being
 * typed in, Enter to a focused button, and everything to a dialog that opened on top. A screen's keys come before
 * the app's, whichever was there first.
 */
export const useShortcuts = (shortcuts: Shortcuts, scope: 'screen' | 'app' = 'screen'): void => {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  // Before it is painted: whoever sees the screen may press its keys.
  useLayoutEffect(() => {
    const entry: Listening = { shortcuts: current, standsOn: new Set(openDialogs()) };
    if (listening.length === 0) {
      // Before anything else hears of it.
      window.addEventListener('keydown', seeDialogs, true);
      window.addEventListener('keydown', onKeyDown);
    }
    if (scope === 'screen') listening.push(entry);
    else listening.unshift(entry);
    return () => {
      listening.splice(listening.indexOf(entry), 1);
      if (listening.length > 0) return;
      window.removeEventListener('keydown', seeDialogs, true);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [scope]);
};
