import type { Span } from '@shared/rules/answers/understanding';
import { markedParts } from './marked-parts';
import classes from './PasteAnswer.module.css';

interface MarkedAnswerProps {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly name: string;
}

/** The customer's own words, those that were understood marked. Long ones scroll, by keyboard too. */
export const MarkedAnswer = ({ text, spans, name }: MarkedAnswerProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
  <section className={classes.answer} tabIndex={0} aria-label={`O que ${name} respondeu`}>
    {markedParts(text, spans).map(({ start, text: part, marked }) =>
      marked ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
    )}
  </section>
);
