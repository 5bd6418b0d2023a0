import { movedBy } from '@renderer/ui/ListSearch';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A list of options of which one is chosen: one stop of the Tab key, walked with the arrows. */
export const useOptionKeys = (selected: number, length: number, choose: (index: number) => void) => {
  const list = useRef<HTMLDivElement>(null);
  const option = () => list.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option on the screen follows the selection.
  useLayoutEffect(() => {
    const chosen = option();
    if (list.current?.contains(document.activeElement)) chosen?.focus();
    chosen?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(movedBy(selected, step, length));
  };
  return { ref: list, onKeyDown, focus: () => option()?.focus() };
};
