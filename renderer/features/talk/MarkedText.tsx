import type { ToneFinding } from '@shared/rules/tone/finding';
import type { ReactNode } from 'react';

interface MarkedTextProps {
  readonly text: string;
  /** In the order of the text, without overlaps. */
  readonly findings: readonly ToneFinding[];
}

/** The text once more behind the field it is typed in, only to mark what was found in it. */
export const MarkedText = ({ text, findings }: MarkedTextProps) => {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, severity } of findings) {
    parts.push(text.slice(from, start));
    parts.push(
      <mark key={start} data-severity={severity}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  // The last line break of a field has a line of its own.
  parts.push(`${text.slice(from)}\n`);
  return parts;
};
