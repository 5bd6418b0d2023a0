import type { CivilDay } from '../../calendar/civil-day';
import type { LocalHoliday } from '../../calendar/holidays';
import type { Contact } from '../../domain/contact';
import type { Channel, Phone } from '../../domain/customer';
import type { Summary } from '../../domain/summary';

/** A moment on the shop's wall. */
export interface Moment {
  readonly day: CivilDay;
  readonly hour: number;
  readonly minute: number;
}

/** A conversation as it counts for how often; what was put off or taken back counts for nothing. */
export type Talk = Pick<Contact, 'day' | 'cancelledOn'> & { readonly answer?: Contact['answer'] };

/** What has to be known about a customer before a contact. */
export interface GuardFacts {
  readonly summary: Pick<Summary, 'doNotContact' | 'deceasedOn' | 'contestedSince' | 'lastPaymentDay'>;
  /** Everything open is prescribed. */
  readonly onlyPrescribed: boolean;
  /** With this customer in the last seven days, today included; older ones are of no consequence. */
  readonly contacts: readonly Talk[];
  /** The same with others who have the phone about to be used on file. */
  readonly phoneContacts: readonly Talk[];
  readonly channel: Channel;
  /** Of the phone about to be used; absent is the customer's own. */
  readonly phoneKind?: Phone['kind'];
  /** The customer has a phone of their own on file. */
  readonly hasOwnPhone: boolean;
  readonly customerState?: string;
  readonly shopState?: string;
  /** The shop's own. */
  readonly holidays: readonly LocalHoliday[];
  /** It answers a message the customer wrote first. */
  readonly inReply: boolean;
}
