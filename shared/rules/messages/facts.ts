import type { CivilDay } from '../../calendar/civil-day';
import { oldestFirst } from '../../domain/allocation';
import { type Installment, outstandingCents } from '../../domain/installment';
import { lateCharges } from '../../domain/late-charges';
import type { Terms } from '../../domain/terms';
import type { Cents } from '../../money/cents';
import { type DayLimits, dueBucket } from '../dues';
import { SECTION_DUES, type Section } from '../queue';

/** The installments a conversation is about, and what they come to on the day. Amounts in cents. */
export interface MessageFacts {
  readonly installments: readonly Installment[];
  readonly principalCents: Cents;
  readonly feeCents: Cents;
  readonly interestCents: Cents;
  readonly totalCents: Cents;
  /** Absent when there is none. */
  readonly firstDay?: CivilDay;
  readonly lastDay?: CivilDay;
}

/** What installments come to on a day, each with its late charges. */
export const installmentFacts = (
  installments: readonly Installment[],
  today: CivilDay,
  terms: Terms,
): MessageFacts => {
  let [principalCents, feeCents, interestCents] = [0, 0, 0];
  for (const installment of installments) {
    const charges = lateCharges(installment, today, terms);
    principalCents += outstandingCents(installment);
    feeCents += charges.feeCents;
    interestCents += charges.interestCents;
  }
  return {
    installments,
    principalCents,
    feeCents,
    interestCents,
    totalCents: principalCents + feeCents + interestCents,
    firstDay: installments[0]?.dueDay,
    lastDay: installments.at(-1)?.dueDay,
  };
};

/** What of the open installments belongs to a section: all that is overdue, due today, or due soon. */
export const messageFacts = (
  open: readonly Installment[],
  section: Section,
  limits: DayLimits,
  terms: Terms,
): MessageFacts =>
  installmentFacts(
    oldestFirst(open).filter(({ dueDay }) => dueBucket(dueDay, limits) === SECTION_DUES[section]),
    limits.today,
    terms,
  );
