import { MAX_LATE_FEE_BP, MAX_LATE_INTEREST_BP } from '../../../domain/terms';
import { writtenSpan } from '../../tone/folded-text';
import { wordsPattern } from '../../tone/pattern';
import { type ClauseWords, sentenceSpan } from './clause-words';
import { type Percentage, percentages } from './percentages';
import type { VoidFinding } from './void-finding';

const MOST_FINE = MAX_LATE_FEE_BP / 100;
const MOST_INTEREST = MAX_LATE_INTEREST_BP / 100;

/** The most a percentage of interest may be: 12.69% a year is 1% a month, interest on interest. */
const MOST = { day: 0.0334, month: MOST_INTEREST, year: 12.69 } as const;

const FINE = {
  kind: 'fine',
  article: 'CDC, art. 52, § 1º',
  why: 'Multa por atraso é de até 2% da parcela, uma vez só; o que passa disso não vale.',
} as const;

const INTEREST = {
  kind: 'late-interest',
  article: 'CC, art. 406; Decreto 22.626/1933',
  why: 'Loja não é banco: juros por atraso acima de 1% ao mês, ou juros sobre juros, não se sustentam.',
} as const;

const isTooMuch = ({ of, value, every }: Percentage): boolean => {
  if (of === 'fine') return value > MOST_FINE || every !== undefined;
  return of === 'interest' && value > MOST[every ?? 'month'];
};

const NOT_CHARGED = wordsPattern([
  '(?:sem|nenhuma) (?:multa|juros)',
  'nao (?:cobra|cobramos|cobrara|ha|havera|tem|existe|aplica|incide|incidem|se aplica) .. (?:multa|juros)',
]);

const FIXED_FINE = wordsPattern([
  'multa (?:fixa )?(?:de|no valor de) r\\$ ?[0-9]+',
  'multa (?:diaria|por dia|mensal|por mes)',
  'multa ... salarios?',
]);
const ON_INTEREST = wordsPattern([
  'juros sobre juros|juros compostos|juros capitalizad~|capitaliza~ .. juros|juros .. capitalizad~',
]);

const has = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** The point belongs to `a.m.`, and not to `ao mês`, where it ends the sentence. */
const PERIOD = /^ ?(?:(?:ao|por) ?(?:dia|mes|ano)\b|a ?\. ?[dma]\b\.?)/;

/** The share and the time it is said for: what is proposed says both. */
const percentageFinding = ({ written, folded }: ClauseWords, percentage: Percentage): VoidFinding => {
  const period = PERIOD.exec(folded.text.slice(percentage.end))?.[0].length ?? 0;
  const { start, end } = writtenSpan(written, folded, percentage.start, percentage.end + period);
  const isFine = percentage.of === 'fine';
  return {
    ...(isFine ? FINE : INTEREST),
    start,
    end,
    found: written.slice(start, end),
    instead: isFine ? '2%' : '1% ao mês',
  };
};

const sentenceFindings = (
  words: ClauseWords,
  pattern: RegExp,
  finding: Omit<VoidFinding, 'start' | 'end' | 'found'>,
) => {
  const found = new Map<number, VoidFinding>();
  for (const { index } of words.folded.text.matchAll(pattern)) {
    const { start, end } = sentenceSpan(words, index);
    const sentence = words.written.slice(start, end);
    if (!/(?:sem|não|nao) [^.]*juros (?:sobre|compostos|capitalizad)/i.test(sentence))
      found.set(start, { ...finding, start, end, found: sentence });
  }
  return [...found.values()];
};

const PLAIN = 'Parcela paga depois do vencimento: {encargos_por_atraso}.';

/** Fines and late interest above what the law lets a shop ask for. */
export const chargeFindings = (words: ClauseWords): VoidFinding[] => {
  const { folded, clauses } = words;
  const shares = percentages(folded.text).filter((percentage) => {
    const { start, end } = clauses.sentenceAt(percentage.start);
    return isTooMuch(percentage) && !has(NOT_CHARGED, folded.text.slice(start, end));
  });
  const ofShares = shares.map((percentage) => percentageFinding(words, percentage));
  const ofSentences = [
    ...sentenceFindings(words, FIXED_FINE, { ...FINE, instead: PLAIN }),
    ...sentenceFindings(words, ON_INTEREST, { ...INTEREST, instead: PLAIN }),
  ];
  return [
    ...ofShares,
    ...ofSentences.filter(({ start, end }) => ofShares.every((one) => one.end <= start || one.start >= end)),
  ];
};
