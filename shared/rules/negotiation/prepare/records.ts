import type { CivilDay } from '../../../calendar/civil-day';
import type { Agreement } from '../../../domain/agreement/agreement';
import type { SavedProposal } from '../../../domain/agreement/saved-proposal';
import type { Contact } from '../../../domain/contact';
import type { Customer } from '../../../domain/customer';
import type { Installment } from '../../../domain/installment';
import type { Payment } from '../../../domain/payment';
import type { Sale } from '../../../domain/sale';
import type { Summary } from '../../../domain/summary';
import type { TabEntry } from '../../../domain/tab';
import type { Terms } from '../../../domain/terms';
import type { Cents } from '../../../money/cents';
import type { MessageShop } from '../../messages/identification';
import type { NegotiationPolicy } from '../negotiation-policy';

/** All that is known of a customer before a talk about terms. */
export interface PreparedRecords {
  readonly customer: Customer;
  readonly summary: Summary;
  readonly installments: readonly Installment[];
  readonly sales: readonly Sale[];
  readonly payments: readonly Payment[];
  readonly tabs: readonly TabEntry[];
  readonly contacts: readonly Contact[];
  readonly agreements: readonly Agreement[];
  readonly proposals: readonly SavedProposal[];
}

/** When and by whose rules it takes place. */
export interface PreparedAt {
  readonly today: CivilDay;
  /** On the shop's wall, 0 to 23. */
  readonly hour: number;
  readonly terms: Terms;
  readonly policy: NegotiationPolicy;
  readonly shop: MessageShop;
  /** Why the customer is not to be sought out at this moment, as a sentence; null when it is all right. */
  readonly notNow: string | null;
  /** What the customer can pay a month, where it was said. */
  readonly monthlyCents?: Cents;
}

/** One line of what is known. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}
