import type { LocalHoliday } from '../../calendar/holidays';
import type { Customer } from '../../domain/customer';
import type { Installment } from '../../domain/installment';
import type { Summary } from '../../domain/summary';
import type { ContactPolicy } from '../guard/contact-policy';
import type { Ladders } from './ladder';
import type { Course } from './simulate-course';

export interface SimulationRequest {
  readonly ladders: Ladders;
  readonly policy: ContactPolicy;
  /** The shop's own. */
  readonly holidays: readonly LocalHoliday[];
  /** Of two letters, as the laws on hours go. */
  readonly shopState?: string;
  readonly customerState?: string;
  /** How the customer can be reached; absent is by whatever the step says, and otherwise WhatsApp. */
  readonly customer?: Pick<Customer, 'phones' | 'email' | 'preferredChannel'>;
  /** How the customer has paid, and what they asked of the shop; what is open in it gives way. */
  readonly past: Summary;
  /** The one that stays open. */
  readonly installment: Installment;
  readonly course: Course;
}
