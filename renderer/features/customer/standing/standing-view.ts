import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Terms } from '@shared/domain/terms';
import { sumCents } from '@shared/money/cents';
import { type DayLimits, dayLimits, duePosition } from '@shared/rules/dues';
import { flagsOf } from '@shared/rules/flags';
import { flagText } from '@shared/rules/reasons';
import { type Risk, riskOf } from '@shared/rules/risk/risk-score';
import { readSegment, type SegmentReading } from '@shared/rules/risk/segment-of';
import { standingNow } from '@shared/rules/standing-now';
import { openLines } from '../figures';

/** How a customer pays and how the account stands, each with its reasons. */
export interface StandingView {
  readonly segment: SegmentReading;
  readonly risk: Risk;
  /** Everything there is to know today, the most telling first, as sentences without a full stop. */
  readonly flags: readonly string[];
  readonly daysLate: number;
  readonly limits: DayLimits;
}

export const standingView = (file: CustomerFile, today: CivilDay, terms: Terms): StandingView => {
  const { customer, summary } = file;
  const limits = dayLimits(today, terms.holidays);
  const position = duePosition(summary, limits);
  const now = standingNow(summary, position, today, customer.limitCents);
  const charges = openLines(file, today, terms).map(({ chargesCents }) => chargesCents);
  const flags = flagsOf(summary, position, today, {
    limitCents: customer.limitCents,
    chargesCents: sumCents(charges),
  });
  return {
    segment: readSegment(summary, now),
    risk: riskOf(summary, now),
    flags: flags.map((flag) => flagText(flag, today)),
    daysLate: position.daysLate,
    limits,
  };
};
