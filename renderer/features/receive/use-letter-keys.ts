import { useShortcuts } from '@renderer/ui/shortcuts';
import type { KeyboardEvent } from 'react';

/**
 * Letters that act also while an amount or a day is typed, which take none. The handler goes on the form; elsewhere
 * on the screen the same letters are shortcuts.
 */
export const useLetterKeys = (letters: Readonly<Record<string, (() => void) | undefined>>) => {
  useShortcuts(letters);
  return (event: KeyboardEvent) => {
    const action = letters[event.key.toLowerCase()];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
};
