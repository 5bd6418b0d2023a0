import type { Conversation } from '@renderer/data/queries/today';
import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Summary } from '@shared/domain/summary';
import { type Ladders, ladderFor } from '@shared/rules/ladder/ladder';
import { samplePast } from '@shared/rules/ladder/simulate-person';
import { sampleInstallment, sampleSource } from '@shared/rules/messages/sample';
import { type Segment, segments } from '@shared/rules/risk/segment';
import { segmentOf } from '@shared/rules/risk/segment-of';
import type { LadderKey } from './ladder-draft';

/** Who the ladder is tried on: a customer of the shop, or somebody invented. */
export interface SimulatedPerson {
  readonly name: string;
  readonly addressAs?: Customer['addressAs'];
  /** Absent is somebody invented, who can be reached in every way. */
  readonly customer?: Customer;
  readonly past: Summary;
  /** The one that stays open; its due day may be moved. */
  readonly installment: Installment;
}

/** So that the earliest reminder is still to come. */
const DAYS_AHEAD = 10;

const invented = (today: CivilDay): Installment => ({
  ...sampleInstallment,
  dueDay: addDays(today, DAYS_AHEAD),
});

/** The kind of customer a ladder is for; for the usual one, a kind that has none of its own. */
export const segmentOfKey = (key: LadderKey, ladders: Ladders): Segment => {
  if (key !== 'usual') return key;
  return segments.find((segment) => ladderFor(ladders, segment) === ladders.usual) ?? 'new';
};

export const samplePerson = (segment: Segment, today: CivilDay): SimulatedPerson => {
  const installment = invented(today);
  const { customerName, addressAs } = sampleSource;
  return { name: customerName, addressAs, past: samplePast(segment, today), installment };
};

/** A customer with the next installment to fall due, or with an invented one where there is none. */
export const personOf = (
  { customer, summary, open }: Pick<Conversation, 'customer' | 'summary' | 'open'>,
  today: CivilDay,
): SimulatedPerson => ({
  name: customer.name,
  addressAs: customer.addressAs,
  customer,
  past: summary,
  installment: open.find(({ dueDay }) => dueDay >= today) ?? {
    ...invented(today),
    customerId: customer.id,
  },
});

/** The kind of customer this is while nothing is late. */
export const segmentOfPerson = ({ past }: Pick<SimulatedPerson, 'past'>, today: CivilDay): Segment =>
  segmentOf(past, { today, daysLate: 0, overdueCount: 0, overdueCents: 0 });

/** The ladder that holds for a kind of customer: its own where it has one. */
export const keyOfSegment = (segment: Segment, { bySegment }: Ladders): LadderKey =>
  bySegment[segment] ? segment : 'usual';
