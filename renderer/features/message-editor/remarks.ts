import { checkTemplate } from '@shared/rules/messages/check-template';
import { hasSubject, type Template } from '@shared/rules/messages/template';
import type { TemplateProblem } from '@shared/rules/messages/template-problem';
import type { ToneFinding } from '@shared/rules/tone/finding';
import { withKinderWording } from '@shared/rules/tone/kinder-wording';
import { findingsByRule } from '@shared/rules/tone/tone-findings';

export type TemplateField = TemplateProblem['field'];

/** A text being written, with its subject where it has one. */
export interface Written {
  readonly text: string;
  readonly subject?: string;
}

/** Something to put right in a text, or to say more kindly. */
export interface Remark {
  readonly field: TemplateField;
  /** Position in the field, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** A severe one keeps the text from being saved. */
  readonly severity: 'severe' | 'mild';
  /** The words it is about, where it is about some words. */
  readonly found?: string;
  readonly says: string;
  /** The article, of a remark about the tone. */
  readonly source?: string;
  /** What to write in its place; '' takes it out, null where nothing is proposed. */
  readonly instead: string | null;
  readonly finding?: ToneFinding;
}

const ABOUT_THE_WHOLE: ReadonlySet<TemplateProblem['kind']> = new Set([
  'empty',
  'no-subject',
  'no-identification',
  'sms-too-long',
  'link-too-long',
  'no-shop',
]);

const ofProblem = (problem: TemplateProblem): Remark => {
  const { field, start, end, severity, says, instead = null, kind } = problem;
  const span = ABOUT_THE_WHOLE.has(kind) ? { start: 0, end: 0 } : { start, end };
  return { field, ...span, severity: severity === 'error' ? 'severe' : 'mild', says, instead };
};

const ofTone = (field: TemplateField, text: string, shopDocument: string | undefined): Remark[] =>
  findingsByRule(text, { shopDocument }).map((finding) => {
    const { start, end, found, severity, why, source, instead } = finding;
    return { field, start, end, found, severity, says: why, source, instead, finding };
  });

const fieldText = ({ text, subject = '' }: Written, field: TemplateField): string =>
  field === 'text' ? text : subject;

/** Everything to say of a text being written, what keeps it from being saved first, then in its order. */
export const remarksOn = (template: Template, shopDocument?: string): Remark[] => {
  const { text, channel, subject } = template;
  const problems = checkTemplate(text, channel, hasSubject(channel) ? (subject ?? '') : undefined);
  const remarks = [
    ...problems.map(ofProblem),
    ...(hasSubject(channel) ? ofTone('subject', subject ?? '', shopDocument) : []),
    ...ofTone('text', text, shopDocument),
  ];
  return remarks.sort((a, b) => Number(a.severity === 'mild') - Number(b.severity === 'mild'));
};

/** Those to mark in a field: in its order, without overlaps, the severe ones before the others. */
export const marksIn = (remarks: readonly Remark[], field: TemplateField): Remark[] => {
  const marked: Remark[] = [];
  for (const remark of remarks) {
    if (remark.field !== field || remark.end <= remark.start) continue;
    if (marked.every((other) => remark.end <= other.start || other.end <= remark.start)) marked.push(remark);
  }
  return marked.sort((a, b) => a.start - b.start);
};

/** The text with what a remark proposes; unchanged where it proposes nothing. */
export const accepted = <Draft extends Written>(draft: Draft, remark: Remark): Draft => {
  const { field, start, end, instead, finding } = remark;
  if (instead === null) return draft;
  const before = fieldText(draft, field);
  const after = finding
    ? withKinderWording(before, finding)
    : before.slice(0, start) + instead + before.slice(end);
  return { ...draft, [field]: after };
};

/** The one that is accepted next by its key. */
export const nextProposal = (remarks: readonly Remark[]): Remark | undefined =>
  remarks.find(({ instead }) => instead !== null);

/** Why a text cannot be saved yet, in one line; null when it can. */
export const obstacle = (remarks: readonly Remark[]): string | null => {
  const severe = remarks.filter(({ severity }) => severity === 'severe');
  const [first] = severe;
  if (!first) return null;
  return severe.length === 1 ? first.says : `Para salvar, há ${severe.length} pontos a corrigir.`;
};
