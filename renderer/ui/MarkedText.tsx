import type { ReactNode } from 'react';
import classes from './MarkedText.module.css';

export interface TextMark {
  /** Position in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly severity: string;
}

interface MarkedTextProps {
  readonly text: string;
  /** In the order of the text, without overlaps. */
  readonly marks: readonly TextMark[];
}

/** A text once more behind the field it is typed in, only to mark parts of it. */
export const MarkedText = ({ text, marks }: MarkedTextProps) => {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, severity } of marks) {
    parts.push(text.slice(from, start));
    parts.push(
      <mark key={start} className={classes.mark} data-severity={severity}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  // The last line break of a field has a line of its own.
  parts.push(`${text.slice(from)}\n`);
  return parts;
};
