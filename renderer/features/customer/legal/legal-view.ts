import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { CivilDay } from '@shared/calendar/civil-day';
import { balanceDue } from '@shared/domain/allocation';
import { isDue } from '@shared/domain/installment';
import type { LegalStepKind } from '@shared/domain/legal-step';
import { legalStepKindSchema } from '@shared/domain/legal-step';
import { legalStepLabel } from '@shared/domain/legal-step-label';
import type { Terms } from '@shared/domain/terms';
import { formatMoney } from '@shared/money/format';
import { dayLimits, dueBucket } from '@shared/rules/dues';
import { checklists, itemsBefore, type LegalItem, type Place } from '@shared/rules/legal/checklist';
import { legalBlock, legalBlockText } from '@shared/rules/legal/legal-block';
import { legalFacts } from '@shared/rules/legal/legal-facts';
import { installmentsText } from '@shared/wording/counted';
import { stepPurpose } from './legal-words';

export interface LegalOption {
  readonly kind: LegalStepKind;
  readonly label: string;
  /** What it is, or why it is not offered. */
  readonly text: string;
  readonly isOffered: boolean;
  readonly before: readonly LegalItem[];
  readonly after: readonly LegalItem[];
  /** The installments it is about. */
  readonly installmentIds: readonly string[];
}

export interface LegalView {
  /** What is overdue, in one sentence. */
  readonly headline: string;
  readonly options: readonly LegalOption[];
}

/** The decisions an account may lead to today. */
export const legalView = (file: CustomerFile, today: CivilDay, terms: Terms, place: Place): LegalView => {
  const limits = dayLimits(today, terms.holidays);
  const facts = legalFacts(file.summary, file.legalSteps, limits);
  const open = file.installments.filter(isDue);
  const inBucket = (bucket: string) => open.filter(({ dueDay }) => dueBucket(dueDay, limits) === bucket);
  const overdue = inBucket('overdue');
  const old = inBucket('prescribed');
  const count = installmentsText(overdue.length);
  return {
    headline:
      overdue.length === 0
        ? 'Nada em atraso hoje.'
        : `${formatMoney(balanceDue(overdue, today, terms))} em ${count}, a mais antiga há ${facts.daysLate} dias.`,
    options: legalStepKindSchema.options.map((kind) => {
      const block = legalBlock(kind, facts);
      const about = kind === 'give-up' ? [...overdue, ...old] : overdue;
      return {
        kind,
        label: legalStepLabel(kind),
        text: block ? `${legalBlockText(block, today)}.` : stepPurpose[kind],
        isOffered: block === null,
        before: itemsBefore(kind, place),
        after: checklists[kind].after,
        installmentIds: about.map(({ id }) => id),
      };
    }),
  };
};
