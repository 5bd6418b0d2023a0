import { type KeyboardEvent, useState } from 'react';
import { type Insertion, insertionsLike, type TypedName, typedName } from './brace-typing';

interface BraceMenuOptions {
  readonly text: string;
  readonly insertions: readonly Insertion[];
  readonly onPut: (place: TypedName, insertion: Insertion) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What is proposed while a name is typed after its brace: arrows choose, Enter or Tab takes it, Esc closes. */
export const useBraceMenu = ({ text, insertions, onPut }: BraceMenuOptions) => {
  const [cursor, setCursor] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const place = cursor === null ? null : typedName(text, cursor);
  const found = place ? insertionsLike(insertions, place.typed) : [];
  const close = () => setCursor(null);
  const take = (index: number) => {
    const insertion = found[index];
    if (!place || !insertion) return;
    close();
    onPut(place, insertion);
  };
  const step = (by: number) => setChosen((chosen + by + found.length) % found.length);
  return {
    place,
    found,
    chosen,
    take,
    close,
    /** After each letter typed. */
    follow: (at: number) => {
      setCursor(at);
      setChosen(0);
    },
    /** True when the key was for the menu. */
    onKeyDown: (event: KeyboardEvent): boolean => {
      const by = STEPS[event.key];
      const takes = event.key === 'Enter' || event.key === 'Tab';
      if (found.length === 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
      if (by === undefined && !takes && event.key !== 'Escape') return false;
      event.preventDefault();
      event.stopPropagation();
      if (by !== undefined) step(by);
      else if (takes) take(chosen);
      else close();
      return true;
    },
  };
};

export type BraceMenuState = ReturnType<typeof useBraceMenu>;
