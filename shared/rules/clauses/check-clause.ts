import { foldText } from '../../domain/search-tokens';
import { parseTemplate } from '../messages/parse-template';
import { partProblem } from '../messages/part-problem';
import type { ToneFinding } from '../tone/finding';
import { findingsByRule } from '../tone/tone-findings';
import { builtInClause } from './built-in';
import { type ClauseText, MAX_CLAUSE_TEXT, MAX_CLAUSE_TITLE } from './clause';
import { clauseVariableNamed } from './fill-clause';
import { clauseVariableNames } from './variables';
import { voidFindings } from './void/void-findings';

/** Something to put right in a clause, or to know before it is printed. */
export interface ClauseProblem {
  readonly kind: 'empty' | 'too-long' | 'braces' | 'unsaid' | 'tone' | 'void';
  /** An error keeps it from being saved; `void` is saved on the owner's word; a notice only says so. */
  readonly severity: 'error' | 'void' | 'notice';
  readonly field: 'title' | 'text';
  /** Position in the field, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The words it is about, where it is about some words. */
  readonly found?: string;
  /** For the owner, in one sentence. */
  readonly says: string;
  /** The article. */
  readonly source?: string;
  /** What to put in place of `start` to `end`; '' takes it out, null where nothing is proposed. */
  readonly instead: string | null;
  readonly tone?: ToneFinding;
}

type Field = ClauseProblem['field'];

const error = (
  kind: ClauseProblem['kind'],
  field: Field,
  says: string,
  { start = 0, end = 0, instead = null }: Partial<Pick<ClauseProblem, 'start' | 'end' | 'instead'>> = {},
): ClauseProblem => ({ kind, severity: 'error', field, start, end, says, instead });

const known = { names: clauseVariableNames, named: clauseVariableNamed };

/** Choices of messages agree with a customer and a number; a clause has neither. */
const CHOICE = 'No papel não há escolhas como esta: escreva “o cliente” e o texto por inteiro.';

const braceProblems = (text: string): ClauseProblem[] =>
  parseTemplate(text).flatMap((part) => {
    const isChoice =
      part.kind === 'number' || part.kind === 'person' || (part.kind === 'broken' && part.what === 'choice');
    if (isChoice) return [error('braces', 'text', CHOICE, part)];
    return partProblem(part, known, 'text').map(({ says, start, end, instead = null }) =>
      error('braces', 'text', says, { start, end, instead }),
    );
  });

const lengthProblem = (text: string, field: Field): ClauseProblem[] => {
  const [what, most] = field === 'title' ? ['O título', MAX_CLAUSE_TITLE] : ['O texto', MAX_CLAUSE_TEXT];
  if (text.length <= most) return [];
  const says = `${what} tem ${text.length} letras; o limite são ${most}. Encurte um pouco.`;
  return [error('too-long', field, says, { start: most, end: text.length })];
};

/** A contract may name courts, protest and bureaus, which in a message would be a bluff: the owner is told so. */
const LEGAL_NAMES =
  'Num acordo isto pode estar, se a lei permite; escrito como ameaça, não. Veja se o papel precisa dizer.';
/** What will be done to the customer is announced, and not agreed upon. */
const ANNOUNCED =
  /(?<![a-z])(?:vamos|vou|vai|vao|ira|irao|sera|serao|[a-z]+(?:emos|arei|erei|irei)|polici[a-z]+)(?![a-z])/;
const namesOnly = ({ kind, found }: ToneFinding): boolean =>
  kind === 'legal-bluff' && !ANNOUNCED.test(foldText(found));

/** A contract may say what a conversation should not: of the milder findings, those of one word for another. */
const fitsContract = ({ severity, instead }: ToneFinding): boolean =>
  severity === 'severe' || (instead !== null && instead !== '' && instead.split(' ').length <= 2);

const toneProblems = (text: string, field: Field, shopDocument: string | undefined): ClauseProblem[] =>
  findingsByRule(text, { shopDocument })
    .filter(fitsContract)
    .map((tone) => {
      const { start, end, found, why, source, instead, severity } = tone;
      const marked = { kind: 'tone', field, start, end, found, source, tone } as const;
      if (namesOnly(tone)) return { ...marked, severity: 'notice', says: LEGAL_NAMES, instead: null };
      return { ...marked, severity: severity === 'severe' ? 'error' : 'notice', says: why, instead };
    });

const voidProblems = (text: string): ClauseProblem[] =>
  voidFindings(text).map(({ start, end, found, why, article, instead }) => ({
    kind: 'void',
    severity: 'void',
    field: 'text',
    start,
    end,
    found,
    says: why,
    source: article,
    instead,
  }));

/** A required clause keeps saying what it is required for. */
const unsaid = (id: string, text: string): ClauseProblem[] => {
  const { mustSay, required } = builtInClause(id) ?? {};
  if (!mustSay || mustSay.pattern.test(foldText(text))) return [];
  return [error('unsaid', 'text', `Esta cláusula precisa dizer ${mustSay.what}. ${required ?? ''}`.trim())];
};

const ORDER = ['error', 'void', 'notice'] as const;

/** What to put right in a clause, or to know before it is kept: errors first, then what the law does not accept. */
export const checkClause = (
  { id, title, text }: ClauseText & { readonly id: string },
  shopDocument?: string,
): ClauseProblem[] => {
  const ofTitle =
    title.trim() === ''
      ? [error('empty', 'title', 'Escreva o título da cláusula.')]
      : [...lengthProblem(title, 'title'), ...toneProblems(title, 'title', shopDocument)];
  if (text.trim() === '') return [...ofTitle, error('empty', 'text', 'Escreva o texto da cláusula.')];
  return [
    ...ofTitle,
    ...lengthProblem(text, 'text'),
    ...braceProblems(text),
    ...unsaid(id, text),
    ...toneProblems(text, 'text', shopDocument),
    ...voidProblems(text),
  ].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
};
