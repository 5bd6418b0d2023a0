import type { Span } from '@shared/rules/answers/understanding';

export interface TextPart {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces, those of the spans marked. Spans are in order and do not overlap. */
export const markedParts = (text: string, spans: readonly Span[]): TextPart[] => {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push({ start: from, text: text.slice(from, start), marked: false });
    parts.push({ start, text: text.slice(start, end), marked: true });
    from = end;
  }
  parts.push({ start: from, text: text.slice(from), marked: false });
  return parts.filter((part) => part.text !== '');
};
