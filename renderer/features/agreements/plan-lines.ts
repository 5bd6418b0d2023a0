import type { CivilDay } from '@shared/calendar/civil-day';
import { type Installment, outstandingCents } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import type { LateTerms } from '@shared/domain/payment';
import { type Cents, sumCents } from '@shared/money/cents';

export interface PlanLine {
  readonly installment: Installment;
  /** Late fee and late interest of today; 0 where nothing is late. */
  readonly chargesCents: Cents;
  /** Still open, charges not included. */
  readonly leftCents: Cents;
}

/** The plan with what each installment comes to on a day. */
export const planLines = (plan: readonly Installment[], day: CivilDay, terms: LateTerms): PlanLine[] =>
  plan.map((installment) => {
    if (installment.open !== 1) return { installment, chargesCents: 0, leftCents: 0 };
    const { feeCents, interestCents } = lateCharges(installment, day, terms);
    return {
      installment,
      chargesCents: feeCents + interestCents,
      leftCents: outstandingCents(installment),
    };
  });

export const chargesOf = (lines: readonly PlanLine[]): Cents =>
  sumCents(lines.map(({ chargesCents }) => chargesCents));
