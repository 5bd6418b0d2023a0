import { useLayoutEffect, useRef, useState } from 'react';
import classes from './TemplateInput.module.css';
import type { BraceMenuState } from './use-brace-menu';

interface BraceMenuProps {
  readonly id: string;
  readonly menu: BraceMenuState;
  readonly text: string;
  /** Pixels the field is scrolled by. */
  readonly scrolled: number;
}

const WIDTH = 340;

/** The names that fit what is typed, just below the cursor. */
export const BraceMenu = ({ id, menu, text, scrolled }: BraceMenuProps) => {
  const mirror = useRef<HTMLDivElement>(null);
  const brace = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  const { place, found, chosen, take } = menu;
  const start = place?.start ?? 0;
  useLayoutEffect(() => {
    const mark = brace.current;
    const room = mirror.current?.clientWidth ?? 0;
    if (!mark || start < 0) return;
    const left = Math.max(0, Math.min(mark.offsetLeft, room - WIDTH));
    setAt({ left, top: mark.offsetTop + mark.offsetHeight + 4 - scrolled });
  }, [start, scrolled]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option on the screen follows the choice.
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      <div ref={mirror} className={classes.mirror} aria-hidden>
        {text.slice(0, start)}
        <span ref={brace}>{'{'}</span>
      </div>
      <div
        ref={list}
        id={id}
        className={classes.menu}
        role="listbox"
        aria-label="O que incluir"
        style={{ ...at, width: WIDTH }}
      >
        {found.map((insertion, index) => (
          <button
            key={insertion.written}
            id={`${id}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(index)}
          >
            <strong>{insertion.written}</strong>
            <small>{insertion.says}</small>
          </button>
        ))}
      </div>
    </>
  );
};
