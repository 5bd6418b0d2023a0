import type { Remark } from '@renderer/features/message-editor';
import { type ClauseProblem, checkClause } from '@shared/rules/clauses/check-clause';
import type { OwnClause } from '@shared/rules/clauses/clause';
import { clip } from '@shared/rules/messages/clip';
import { counted } from '@shared/wording/counted';

/** Of a long sentence, so much is quoted; all of it is marked in the text. */
const MOST_QUOTED = 70;

/** A clause being written; its title is what a message calls its subject. */
export interface ClauseDraft {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly highlighted: boolean;
}

export const draftOf = ({ id, title, text, highlighted }: OwnClause): ClauseDraft => ({
  id,
  subject: title,
  text,
  highlighted,
});

export const clauseOf = ({ id, subject, text, highlighted }: ClauseDraft): OwnClause => ({
  id,
  title: subject,
  text,
  highlighted,
});

/** A remark with what its clause would be without effect for. */
export interface ClauseRemark extends Remark {
  readonly isVoid: boolean;
}

const remarkOf = (problem: ClauseProblem): ClauseRemark => {
  const { severity, field, start, end, found, says, source, instead, tone } = problem;
  return {
    field: field === 'title' ? 'subject' : 'text',
    start,
    end,
    severity: severity === 'error' ? 'severe' : 'mild',
    found: found === undefined ? undefined : clip(found, MOST_QUOTED),
    says,
    source,
    instead,
    finding: tone,
    isVoid: severity === 'void',
  };
};

/** Everything to say of a clause being written, what keeps it from being saved first. */
export const clauseRemarks = (draft: ClauseDraft, shopDocument?: string): ClauseRemark[] =>
  checkClause(clauseOf(draft), shopDocument).map(remarkOf);

/** Parts of it that the law gives no effect. */
export const voidRemarks = (remarks: readonly ClauseRemark[]): ClauseRemark[] =>
  remarks.filter(({ isVoid }) => isVoid);

export interface Verdict {
  readonly state: 'good' | 'void' | 'bad';
  readonly text: string;
}

const points = (count: number): string => counted(count, 'ponto', 'pontos');

/** Whether a clause can be saved, in one line. */
export const verdictOf = (remarks: readonly ClauseRemark[]): Verdict => {
  const severe = remarks.filter(({ severity }) => severity === 'severe').length;
  if (severe > 0) return { state: 'bad', text: `Para salvar, corrija ${points(severe)} acima.` };
  const without = voidRemarks(remarks).length;
  if (without > 0)
    return {
      state: 'void',
      text: `${without === 1 ? 'Um trecho não vale' : `${without} trechos não valem`} perante a lei. Veja acima antes de salvar.`,
    };
  return { state: 'good', text: 'Pode ser salva. Nada aqui contraria a lei ou ameaça.' };
};
