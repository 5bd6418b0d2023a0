import { wordsPattern } from '../../tone/pattern';
import { chargeFindings } from './charge-findings';
import { type ClauseWords, clauseWords, sentenceSpan } from './clause-words';
import type { VoidFinding } from './void-finding';
import { type VoidRule, voidRules } from './void-rules';

interface ReadyRule {
  readonly rule: VoidRule;
  readonly find: RegExp;
  readonly unlessSaying: RegExp | null;
}

let ready: readonly ReadyRule[] | null = null;

/** Made at the first clause that is looked at: only who writes clauses needs them. */
const readyRules = (): readonly ReadyRule[] => {
  ready ??= voidRules.map((rule) => ({
    rule,
    find: wordsPattern(rule.find),
    unlessSaying: rule.unlessSaying ? wordsPattern(rule.unlessSaying) : null,
  }));
  return ready;
};

const says = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** One finding a sentence: what is proposed takes the place of all of it. */
const ruleFindings = (words: ClauseWords, { rule, find, unlessSaying }: ReadyRule): VoidFinding[] => {
  const { written, folded, clauses } = words;
  const found = new Map<number, VoidFinding>();
  for (const { index } of folded.text.matchAll(find)) {
    const sentence = clauses.sentenceAt(index);
    if (unlessSaying && says(unlessSaying, folded.text.slice(sentence.start, sentence.end))) continue;
    const { start, end } = sentenceSpan(words, index);
    const { kind, article, why, instead } = rule;
    found.set(start, { kind, article, why, instead, start, end, found: written.slice(start, end) });
  }
  return [...found.values()];
};

/** What in a clause the law gives no effect, in the order of the text. Positions are UTF-16 units. */
export const voidFindings = (text: string): VoidFinding[] => {
  const words = clauseWords(text);
  return [...readyRules().flatMap((rule) => ruleFindings(words, rule)), ...chargeFindings(words)].sort(
    (a, b) => a.start - b.start,
  );
};
