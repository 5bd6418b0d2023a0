import { clausesOf, type Span } from '../clauses';
import { plainText } from '../disguises';
import type { ToneFinding } from '../finding';
import { type FoldedText, writtenSpan } from '../folded-text';
import { type Share, type Suspicion, suspicionOf } from './suspicion';

/** From these odds on a text is marked although no rule found anything in it. How both were chosen: docs/tone.md. */
const SUSPECT = 0.25;
/** Below these, what the words of a rule have in common with a bad text is taken for chance. */
const HARMLESS = -1.1;

/** In fewer words than these, likeness is chance. */
const FEWEST_WORDS = 5;
const WORD = /[a-z]{2,}/g;

const BLANKS = /^\s*/;

/** The sentence that adds most to the suspicion. */
const weightiest = (text: string, shares: readonly Share[]): Span => {
  const { sentenceAt } = clausesOf(text);
  const sums = new Map<number, { span: Span; odds: number }>();
  for (const { at, odds } of shares) {
    const span = sentenceAt(at);
    const sum = sums.get(span.start) ?? { span: { start: span.start, end: at + 1 }, odds: 0 };
    const end = Math.max(sum.span.end, span.end);
    sums.set(span.start, { span: { start: span.start, end }, odds: sum.odds + odds });
  }
  const [most] = [...sums.values()].sort((a, b) => b.odds - a.odds);
  const { start, end } = most?.span ?? { start: 0, end: text.length };
  return { start: start + (BLANKS.exec(text.slice(start, end))?.[0].length ?? 0), end };
};

/** Numbers, goods and illnesses are private in the friendliest text. */
const depends = ({ kind }: ToneFinding): boolean => kind !== 'sensitive-data';

const SENTENCE_BEFORE = /[^.!?\n]*$/;
const SENTENCE_AFTER = /^[^.!?\n]*/;

/** By itself: kind words before and after a threat do not make it harmless. */
const isHarmlessByItself = (written: string, { start, end }: ToneFinding): boolean => {
  const before = SENTENCE_BEFORE.exec(written.slice(0, start))?.[0] ?? '';
  const after = SENTENCE_AFTER.exec(written.slice(end))?.[0] ?? '';
  const sentence = before + written.slice(start, end) + after;
  return suspicionOf(plainText(sentence).text).odds <= HARMLESS;
};

/**
 * What the catalogue found by its words, in the light of the whole text: in one that is like the harmless ones, a mild
 * finding goes, and a severe one that is harmless by itself too no longer keeps the text from being sent.
 */
export const inLightOf = (
  written: string,
  { odds }: Suspicion,
  found: readonly ToneFinding[],
): readonly ToneFinding[] => {
  if (odds > HARMLESS) return found;
  return found.flatMap((finding) => {
    if (!depends(finding)) return finding;
    if (finding.severity === 'mild') return [];
    return isHarmlessByItself(written, finding) ? { ...finding, severity: 'mild' } : finding;
  });
};

/**
 * The sentence that makes a text like the bad ones, where no rule found anything. Likeness tells where and not why, so
 * it never keeps a text from being sent.
 */
export const findingByLikeness = (
  written: string,
  folded: FoldedText,
  { odds, shares }: Suspicion,
): ToneFinding[] => {
  if (odds <= SUSPECT || (folded.text.match(WORD) ?? []).length < FEWEST_WORDS) return [];
  const sentence = weightiest(folded.text, shares);
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
