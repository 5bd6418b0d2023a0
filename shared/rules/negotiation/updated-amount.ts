import type { CivilDay } from '../../calendar/civil-day';
import { type Installment, outstandingCents } from '../../domain/installment';
import { lateCharges } from '../../domain/late-charges';
import type { Terms } from '../../domain/terms';
import { type Cents, sumCents } from '../../money/cents';

/** What one installment is worth on a day, in cents, each part apart. */
export interface UpdatedLine {
  readonly installmentId: string;
  readonly dueDay: CivilDay;
  readonly daysLate: number;
  readonly principalCents: Cents;
  readonly feeCents: Cents;
  readonly interestCents: Cents;
}

export interface UpdatedAmount {
  readonly lines: readonly UpdatedLine[];
  readonly principalCents: Cents;
  readonly feeCents: Cents;
  readonly interestCents: Cents;
  /** Fee and interest together. */
  readonly chargesCents: Cents;
  readonly totalCents: Cents;
  /** Delay of the oldest, in days; 0 when none is late. */
  readonly daysLate: number;
}

const lineOf = (installment: Installment, day: CivilDay, terms: Terms): UpdatedLine => {
  const { feeCents, interestCents, daysLate } = lateCharges(installment, day, terms);
  return {
    installmentId: installment.id,
    dueDay: installment.dueDay,
    daysLate,
    principalCents: outstandingCents(installment),
    feeCents,
    interestCents,
  };
};

/** What open installments are worth on a day: the outstanding principal and the late charges of each. */
export const updatedAmount = (
  installments: readonly Installment[],
  day: CivilDay,
  terms: Terms,
): UpdatedAmount => {
  const lines = installments.map((installment) => lineOf(installment, day, terms));
  const principalCents = sumCents(lines.map((line) => line.principalCents));
  const feeCents = sumCents(lines.map((line) => line.feeCents));
  const interestCents = sumCents(lines.map((line) => line.interestCents));
  const chargesCents = feeCents + interestCents;
  return {
    lines,
    principalCents,
    feeCents,
    interestCents,
    chargesCents,
    totalCents: principalCents + chargesCents,
    daysLate: Math.max(0, ...lines.map((line) => line.daysLate)),
  };
};
