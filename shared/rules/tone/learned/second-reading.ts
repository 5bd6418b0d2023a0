import { clausesOf, type Span } from '../clauses';
import type { ToneFinding } from '../finding';
import { type FoldedText, writtenSpan } from '../folded-text';
import type { Share, Suspicion } from './suspicion';

/** From these odds on a text is marked although no rule found anything in it. How both were chosen: docs/language.md. */
const SUSPECT = 0.25;
/** Below these, what the words of a rule have in common with a bad text is taken for chance. */
const HARMLESS = -1.1;

/** In fewer words than these, likeness is chance. */
const FEWEST_WORDS = 5;
const WORD = /[a-z]{2,}/g;

const isTooShort = (plain: string): boolean => (plain.match(WORD) ?? []).length < FEWEST_WORDS;

/** The sentence that adds most to the suspicion, among those that say something. */
const weightiest = (text: string, shares: readonly Share[]): Span | undefined => {
  const { sentenceAt } = clausesOf(text);
  const byPlace = new Map<number, number>();
  for (const { at, odds } of shares) byPlace.set(at, (byPlace.get(at) ?? 0) + odds);
  const bySentence = new Map<number, { span: Span; odds: number }>();
  for (const [at, odds] of byPlace) {
    const span = sentenceAt(at);
    const before = bySentence.get(span.start)?.odds ?? 0;
    bySentence.set(span.start, { span, odds: before + odds });
  }
  const [most] = [...bySentence.values()]
    .filter(({ span }) => text.slice(span.start, span.end).search(WORD) >= 0)
    .sort((a, b) => b.odds - a.odds);
  if (!most) return undefined;
  const { start, end } = most.span;
  const blanks = text.slice(start, end).search(/\S/);
  return { start: start + blanks, end };
};

/** Whether a friendly message makes it a chance meeting of words: never what is severe, nor what is private. */
const dependsOnMessage = ({ kind, severity }: ToneFinding): boolean =>
  severity === 'mild' && kind !== 'sensitive-data';

/** What the catalogue found by its words, without what is chance in a message that is like the harmless ones. */
export const inLightOf = (
  { text }: FoldedText,
  { odds }: Suspicion,
  found: readonly ToneFinding[],
): readonly ToneFinding[] =>
  odds > HARMLESS || isTooShort(text) ? found : found.filter((finding) => !dependsOnMessage(finding));

/**
 * The sentence that makes a message like the bad ones, where no rule found anything. Likeness tells where and not why,
 * so it never keeps a message from being sent.
 */
export const findingByLikeness = (
  written: string,
  folded: FoldedText,
  { odds, shares }: Suspicion,
): ToneFinding[] => {
  if (odds <= SUSPECT || isTooShort(folded.text)) return [];
  const sentence = weightiest(folded.text, shares);
  if (!sentence) return [];
  const { start, end } = writtenSpan(written, folded, sentence.start, sentence.end);
  return [
    {
      start,
      end,
      found: written.slice(start, end),
      kind: 'harsh',
      severity: 'mild',
      why: 'Soa como frases que pressionam, expõem ou ofendem. Leia de novo, no lugar do cliente.',
      source: 'CDC art. 42',
      instead: null,
    },
  ];
};
