import { movedBy } from '@renderer/ui/ListSearch';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface OptionKeys {
  /** What is chosen, and its place among `length`. */
  readonly id: string | undefined;
  readonly index: number;
  readonly length: number;
  readonly choose: (index: number) => void;
}

/** A list of options of which one is chosen: one stop of the Tab key, walked with the arrows. */
export const useOptionKeys = ({ id, index, length, choose }: OptionKeys) => {
  const list = useRef<HTMLDivElement>(null);
  const option = () => list.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option on the screen follows the selection.
  useLayoutEffect(() => {
    const chosen = option();
    if (list.current?.contains(document.activeElement)) chosen?.focus();
    chosen?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(movedBy(index, step, length));
  };
  return { ref: list, onKeyDown, focus: () => option()?.focus() };
};
