import { useEffect, useRef, useState } from 'react';

/** What stands in a field while it is being typed in, and why it cannot be read. */
export interface Typed<E> {
  readonly text: string;
  readonly misread: E | null;
}

/**
 * The text of a field whose value is kept elsewhere. Where the value changes by another hand, what stands in the field
 * follows: it never shows what is not kept. Each typing is told apart from a change of the value by the render it came
 * with, as a render that a query caused may still have its effects to run when the next key is pressed.
 */
export const useTyped = <E>(value: unknown) => {
  const [typed, setTyped] = useState<Typed<E> | null>(null);
  const seen = useRef(typed);
  const kept = useRef(value);
  useEffect(() => {
    if (seen.current === typed && kept.current !== value) setTyped((now) => (now === typed ? null : now));
    seen.current = typed;
    kept.current = value;
  });
  return [typed, setTyped] as const;
};
