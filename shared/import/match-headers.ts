import { normaliseHeader } from './header';
import type { ColumnMapping, Meaning } from './meanings';
import type { ColumnProfile } from './profile';
import { meaningsOf, type SheetKind, sheetRules } from './sheet-kind';

interface Synonym {
  readonly meaning: Meaning;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly wholeOnly: boolean;
  /** Score when it is the whole header. */
  readonly exact: number;
}

const EXACT = 100;
const LESS_EXACT = 85;

const synonymOf = (meaning: Meaning, text: string): Synonym => {
  const wholeOnly = /^[=~]/.test(text);
  const phrase = wholeOnly ? text.slice(1) : text;
  const exact = text.startsWith('~') ? LESS_EXACT : EXACT;
  return { meaning, phrase, words: phrase.split(' '), wholeOnly, exact };
};

const synonymsOf = (kind: SheetKind): readonly Synonym[] => {
  const { synonyms } = sheetRules(kind);
  return meaningsOf(kind).flatMap((meaning) =>
    (synonyms[meaning] ?? []).map((text) => synonymOf(meaning, text)),
  );
};

const CONTAINED = 60;
/** Longer phrases say more: "data da compra 2026" is rather "data compra" than "compra". */
const PER_WORD = 6;
const PER_EXTRA_WORD = 8;
const CONTENT_AGREES = 15;
/** Chooses between meanings, but never makes a plain header mean nothing: a sheet may be full of slips. */
const CONTENT_DISAGREES = -30;
const ENOUGH = 40;

const scoreOf = (header: string, headerWords: readonly string[], synonym: Synonym): number => {
  if (header === synonym.phrase) return synonym.exact;
  if (synonym.wholeOnly) return 0;
  if (!synonym.words.every((word) => headerWords.includes(word))) return 0;
  const extra = headerWords.length - synonym.words.length;
  return CONTAINED + PER_WORD * synonym.words.length - PER_EXTRA_WORD * extra;
};

/** Whether what is in the column can be what its header says; undefined when an empty column tells nothing. */
const contentFits = (meaning: Meaning, profile: ColumnProfile): boolean | undefined => {
  if (profile.filled === 0) return undefined;
  switch (meaning) {
    case 'saleDay':
    case 'dueDay':
    case 'issueDay':
    case 'goodDay':
      return (
        profile.day >= 0.5 || (profile.smallNumber < 0.5 && profile.money > 0.8 && profile.decimalMoney < 0.1)
      );
    case 'paidDay':
      return profile.day >= 0.5 || (profile.words > 0.5 && profile.distinct <= 8) || profile.money < 0.5;
    case 'total':
    case 'downPayment':
    case 'amount':
    case 'paidAmount':
      return profile.money >= 0.5 && profile.day < 0.5;
    case 'installment':
      return profile.fraction + profile.smallNumber >= 0.5 || profile.day >= 0.5;
    case 'installmentCount':
      return profile.fraction < 0.3 && profile.day < 0.5 && profile.decimalMoney < 0.5;
    case 'document':
      return profile.document >= 0.3 || profile.words < 0.3;
    case 'phone':
      return profile.phone >= 0.3;
    case 'email':
      return profile.email >= 0.3;
    case 'cmc7':
      return profile.cmc7 >= 0.5;
    case 'customer':
    case 'drawer':
      return profile.words >= 0.3 ? true : undefined;
    default:
      return undefined;
  }
};

export interface HeaderMatch {
  readonly meaning: Meaning;
  readonly column: number;
  readonly score: number;
}

const columnMatches = (
  synonyms: readonly Synonym[],
  raw: string,
  column: number,
  profile: ColumnProfile | undefined,
): HeaderMatch[] => {
  const header = normaliseHeader(raw);
  if (header === '') return [];
  const words = header.split(' ');
  const best = new Map<Meaning, number>();
  for (const synonym of synonyms) {
    const score = scoreOf(header, words, synonym);
    if (score > (best.get(synonym.meaning) ?? 0)) best.set(synonym.meaning, score);
  }
  return [...best]
    .map(([meaning, score]) => {
      const fits = profile && contentFits(meaning, profile);
      const content = fits === undefined ? 0 : fits ? CONTENT_AGREES : CONTENT_DISAGREES;
      return { meaning, column, score: score + content };
    })
    .filter((match) => match.score >= ENOUGH);
};

/** One column per meaning and one meaning per column, the surest first; of equals, the leftmost. */
export const matchHeaders = (
  kind: SheetKind,
  headers: readonly string[],
  profiles?: readonly ColumnProfile[],
): { readonly mapping: ColumnMapping; readonly matches: readonly HeaderMatch[] } => {
  const synonyms = synonymsOf(kind);
  const candidates = headers
    .flatMap((header, column) => columnMatches(synonyms, header, column, profiles?.[column]))
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const mapping: Partial<Record<Meaning, number>> = {};
  const used = new Set<number>();
  const matches: HeaderMatch[] = [];
  for (const candidate of candidates) {
    if (used.has(candidate.column) || mapping[candidate.meaning] !== undefined) continue;
    mapping[candidate.meaning] = candidate.column;
    used.add(candidate.column);
    matches.push(candidate);
  }
  return { mapping, matches };
};
