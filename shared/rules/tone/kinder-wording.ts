import type { ToneFinding } from './finding';

/** Where a sentence begins: at the start, on a new line, or after the end of another one. */
const SENTENCE_START = /(?:^|[.!?…]["'”)*_]*\s+|\n)[\s"'“(*_]*$/;
const EMPTY_SENTENCE = /^[\s,;:]*[.!?…]*[\s,;:]*(?=\S|$)/;

const capital = (text: string): string => text.replace(/^[\s"'“(*_]*\p{L}/u, (start) => start.toUpperCase());

const closed = (before: string, after: string): string => {
  const starts = SENTENCE_START.test(before) || before.trim() === '';
  if (starts) {
    const rest = after.replace(EMPTY_SENTENCE, (cut) => (cut.includes('\n') ? '\n' : ''));
    return rest.trim() === '' ? before.trimEnd() : before + capital(rest);
  }
  const left = before.replace(/[ \t]+$/, '');
  if (/^\s*[.!?…]/.test(after)) return left.replace(/[,;:–-]+$/, '') + after.trimStart();
  if (/^\s*[,;:]/.test(after)) return left.replace(/[,;:]+$/, '') + after.trimStart();
  return after.trim() === '' ? left.replace(/[,;:–-]+$/, '') : left + (/^\s/.test(after) ? '' : ' ') + after;
};

/** The text with the kinder words of one finding in place; unchanged where it proposes none. */
export const withKinderWording = (text: string, finding: ToneFinding): string => {
  if (finding.instead === null) return text;
  const before = text.slice(0, finding.start);
  const after = text.slice(finding.end);
  if (finding.instead === '') return closed(before, after);
  const starts = SENTENCE_START.test(before) || before.trim() === '';
  const wording = starts ? capital(finding.instead) : finding.instead;
  const twice = /[.!?]$/.test(wording) && /^[.!?]/.test(after);
  return before + (twice ? wording.slice(0, -1) : wording) + after;
};
