import { catalogue } from './catalogue';
import { clausesOf, type Span } from './clauses';
import type { ToneFinding } from './finding';
import { type FoldedText, writtenSpan } from './folded-text';
import { wordStarts } from './gate';
import { kinderChoice } from './kinder-choice';
import { isDenied } from './negation';
import { lazyMatcher, type Matcher } from './pattern';
import type { ToneRule } from './rule';

interface ReadyRule {
  readonly rule: ToneRule;
  readonly find: Matcher;
  readonly allowed: Matcher;
  readonly unlessSaying: Matcher;
  readonly onlySaying: Matcher | null;
}

const withHints = (rule: ToneRule): readonly ToneRule[] =>
  rule.hints === undefined ? [rule] : [rule, { ...rule, severity: 'mild', find: rule.hints }];

const rules: readonly ReadyRule[] = catalogue.flatMap(withHints).map((rule) => ({
  rule,
  find: lazyMatcher(rule.find),
  allowed: lazyMatcher(rule.allowed ?? []),
  unlessSaying: lazyMatcher(rule.unlessSaying ?? []),
  onlySaying: rule.onlySaying === undefined ? null : lazyMatcher(rule.onlySaying),
}));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** How far before a finding a negation is looked for, in letters. */
const CLOSE_BEFORE = 160;

/** A question that threatens becomes a plain sentence: its mark goes with it. */
const QUESTION = /^[?!]*\?[?!]*/;

/** What the catalogue finds in a text. */
export const wordFindings = (written: string, folded: FoldedText): ToneFinding[] => {
  const { text } = folded;
  const { sentenceAt, clauseAround } = clausesOf(text);
  const choose = kinderChoice(written);
  const starts = wordStarts(text);

  const spansIn = (matcher: Matcher, { start, end }: Span): Span[] =>
    matcher(text.slice(start, end), starts).map((match) => ({
      start: start + match.start,
      end: start + match.end,
    }));

  const harmlessIn = (ready: ReadyRule): ((match: Span) => boolean) => {
    // A sentence is looked at once for each rule, however often the rule finds something in it.
    let seen: Span = { start: -1, end: -1 };
    let silent = false;
    let allowed: Span[] = [];
    return (match) => {
      if (match.start >= seen.end || match.start < seen.start) {
        seen = sentenceAt(match.start);
        const { onlySaying, unlessSaying } = ready;
        silent =
          spansIn(unlessSaying, seen).length > 0 ||
          (onlySaying !== null && spansIn(onlySaying, seen).length === 0);
        allowed = silent ? [] : spansIn(ready.allowed, seen);
      }
      if (silent || allowed.some((span) => overlap(span, match))) return true;
      return (
        ready.rule.negatable === true &&
        isDenied(text.slice(Math.max(seen.start, match.start - CLOSE_BEFORE), match.start))
      );
    };
  };

  const findingOf = (rule: ToneRule, match: Span): ToneFinding => {
    const clause = rule.marks === 'clause' ? clauseAround(match) : match;
    const question = rule.marks === 'clause' ? (QUESTION.exec(text.slice(clause.end))?.[0].length ?? 0) : 0;
    const { start, end } = writtenSpan(written, folded, clause.start, clause.end + question);
    const instead = choose(rule.instead, text.slice(match.start, match.end));
    const { kind, severity, why, source } = rule;
    return {
      start,
      end,
      found: written.slice(start, end),
      kind,
      severity,
      why,
      source,
      instead: question > 0 ? `${instead}.` : instead,
    };
  };

  return rules.flatMap((ready) => {
    const isHarmless = harmlessIn(ready);
    const findings: ToneFinding[] = [];
    for (const match of ready.find(text, starts)) {
      const marked = findings.at(-1)?.end ?? 0;
      if ((folded.at[match.start] ?? 0) >= marked && !isHarmless(match))
        findings.push(findingOf(ready.rule, match));
    }
    return findings;
  });
};
