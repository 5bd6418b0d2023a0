import { addDays } from '@shared/calendar/civil-day';
import type { Installment } from '@shared/domain/installment';
import { outstandingCents } from '@shared/domain/installment';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import { dayLimits } from '@shared/rules/dues';
import { EARLIEST_STEP } from '@shared/rules/ladder/ladder';
import type { Course } from '@shared/rules/ladder/simulate-course';
import type { SimulatedContact } from '@shared/rules/ladder/simulate-events';
import { draftMessage } from '@shared/rules/messages/draft';
import { messageFacts } from '@shared/rules/messages/facts';
import type { OwnMessages } from '@shared/rules/messages/own-messages';
import type { SimulatedPerson } from './simulated-person';

export interface MessageSetting {
  readonly person: SimulatedPerson;
  readonly installment: Installment;
  readonly course: Course;
  readonly shop: Shop;
  readonly terms: Terms;
  readonly messages: OwnMessages;
}

/** What a contact would say, with the amounts of its day; null for a visit, which has no text. */
export const simulatedMessage = (
  { day, at, section, message, channel, segment }: SimulatedContact,
  { person, installment, course, shop, terms, messages }: MessageSetting,
): string | null => {
  if (channel === 'visit') return null;
  const limits = dayLimits(day, terms.holidays, -EARLIEST_STEP);
  return draftMessage({
    kind: message,
    channel,
    segment,
    own: messages,
    customerName: person.name,
    addressAs: person.addressAs,
    shop,
    facts: messageFacts([installment], section, limits, terms),
    promise:
      course.kind === 'promises'
        ? { day: addDays(installment.dueDay, course.until), cents: outstandingCents(installment) }
        : undefined,
    today: day,
    hour: at.hour,
    used: [],
    turn: 0,
  }).text;
};
