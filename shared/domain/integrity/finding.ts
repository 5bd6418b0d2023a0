import type { Cents } from '../../money/cents';
import type { MendedTable } from './mended-changes';
import type { OwnedTable } from './records';

/** What a record can point to. */
export type Target =
  | 'customer'
  | 'sale'
  | 'tab'
  | 'agreement'
  | 'proposal'
  | 'cheque'
  | 'installment'
  | 'payment';

/** Papers that carry a number the shop counts. */
export type Counter = 'sale' | 'payment' | 'agreement' | 'proposal' | 'tab' | 'cheque';
export const counters: readonly Counter[] = ['sale', 'payment', 'agreement', 'proposal', 'tab', 'cheque'];

/** Tables whose records have a line of the journal that tells how they came. */
export type ToldTable = Exclude<OwnedTable, 'installments'> | 'drawerClosings';

interface OfCustomer {
  readonly customerId: string;
}
interface OfRecord extends OfCustomer {
  readonly id: string;
}
interface Sums {
  readonly keptCents: Cents;
  readonly expectedCents: Cents;
}

/** What does not follow among the records of one customer. */
export type CustomerFinding =
  /** What is kept beside an installment is not what its payments make of it. */
  | (OfRecord & Sums & { readonly kind: 'installment-state'; readonly fields: readonly string[] })
  | (OfCustomer & Sums & { readonly kind: 'summary'; readonly fields: readonly string[] })
  | (OfCustomer & { readonly kind: 'summary-missing' })
  /** What is open is the same in the installments and in the balance, and another sum by the payments. */
  | (OfCustomer & Sums & { readonly kind: 'unexplained' })
  /** A cheque is not where its events say. */
  | (OfRecord & { readonly kind: 'cheque-state' })
  /** An installment waits for other cheques than those that cover it. */
  | (OfRecord & { readonly kind: 'awaiting' })
  /** An installment and an agreement do not agree on whether one covers the other. */
  | (OfRecord & { readonly kind: 'covering'; readonly agreementId: string })
  /** A purchase is on the open tab and was closed or taken off; or is not, and was neither. */
  | (OfRecord & { readonly kind: 'tab-open' })
  /** The words a customer is found by. */
  | (OfCustomer & { readonly kind: 'tokens' })
  /** Not what a row of its table is. */
  | (OfRecord & {
      readonly kind: 'row';
      readonly table: OwnedTable | 'customers';
      readonly field: string;
    })
  | (OfRecord & {
      readonly kind: 'broken-link';
      readonly table: OwnedTable | MendedTable;
      readonly target: Target;
      readonly targetId: string;
    })
  /** A record that was merged into another still has records of its own, or leads to no record. */
  | (OfCustomer & { readonly kind: 'merged' })
  /** The installments of a sale or agreement do not add up to it. */
  | (OfRecord & Sums & { readonly kind: 'plan-sum' })
  /** They are not as many as it says, or not numbered through. */
  | (OfRecord & { readonly kind: 'plan-count'; readonly kept: number; readonly expected: number })
  /** An installment is cancelled and what it belongs to is not, or the other way round. */
  | (OfRecord & { readonly kind: 'cancelled' })
  /** More was paid of an installment than it is. */
  | (OfRecord & Sums & { readonly kind: 'overpaid' })
  | (OfRecord & Sums & { readonly kind: 'payment-sum' })
  /** The installments a payment names are not those it was shared among. */
  | (OfRecord & { readonly kind: 'allocations' })
  /** A counter-entry is not the opposite of what it takes back, or takes it back once more. */
  | (OfRecord & { readonly kind: 'reversal' })
  /** What was paid down is not what the sale or agreement says. */
  | (OfRecord & Sums & { readonly kind: 'down-payment' })
  /** Goods of a sale came back more often than they were bought, or for another amount than they are worth. */
  | (OfRecord & Sums & { readonly kind: 'return' })
  /** What an agreement covers does not add up to it. */
  | (OfRecord & Sums & { readonly kind: 'agreement-sum' })
  /** Two agreements in force cover the same installment. */
  | (OfRecord & { readonly kind: 'covered-twice' })
  /** What was paid under a broken agreement, and stays of its discount, is not what its originals were given. */
  | (OfRecord & Sums & { readonly kind: 'break-sum' })
  /** The purchases a closing took do not add up to it. */
  | (OfRecord & Sums & { readonly kind: 'tab-sum' })
  /** What happened to it cannot have happened in this order, or not all the journal tells of it is there. */
  | (OfRecord & { readonly kind: 'events'; readonly table: 'agreements' | 'cheques' })
  /** A cheque does not name what it covers, or what waits for it. */
  | (OfRecord & { readonly kind: 'cheque-covers' })
  /** A cheque and the payment it made do not agree. */
  | (OfRecord & { readonly kind: 'cheque-payment' })
  /** The journal has another amount for it. */
  | (OfRecord & Sums & { readonly kind: 'line-sum'; readonly table: ToldTable })
  /** The journal tells of it, and it is not there. */
  | (OfRecord & { readonly kind: 'lost'; readonly table: ToldTable })
  /** It was made here, and the journal does not tell of it. */
  | (OfRecord & { readonly kind: 'line-missing'; readonly table: ToldTable });

/** What does not follow in the shop as a whole. */
export type ShopFinding =
  /** The next printed number was already given. */
  | {
      readonly kind: 'counter-behind';
      readonly counter: Counter;
      readonly kept: number;
      readonly used: number;
    }
  /** Two papers have the same number. */
  | { readonly kind: 'number-twice'; readonly counter: Counter; readonly number: number }
  /** Records that are found under no customer. */
  | { readonly kind: 'unseen'; readonly table: OwnedTable | 'summaries'; readonly count: number }
  /** A line of the journal cannot be read. */
  | { readonly kind: 'line-unreadable'; readonly seq: number }
  /** A line takes back one that is not there, or was taken back before. */
  | { readonly kind: 'line-undoes'; readonly seq: number; readonly undoes: number }
  /** The journal names somebody who is not among the operators. */
  | { readonly kind: 'operator-unknown'; readonly operatorId: string }
  /** People use the app, and none of them is the owner; or two have the same id. */
  | { readonly kind: 'operators' }
  /** A setting cannot be read. */
  | { readonly kind: 'setting'; readonly key: string }
  /** The journal tells of a customer who is not there. */
  | { readonly kind: 'customer-lost'; readonly customerId: string }
  /** A record of the shop, and of no customer, is gone, or the journal does not tell of it. */
  | { readonly kind: 'shop-lost' | 'shop-line-missing'; readonly table: ToldTable; readonly id: string }
  /** A day has two closings of the drawer that stand, or more was taken out than counted. */
  | { readonly kind: 'drawer'; readonly day: string; readonly id: string };

/** One thing in the shop's records that does not follow from the rest of them. */
export type Finding = CustomerFinding | ShopFinding;

/** Whether it is about one customer who has a file. */
export const isOfCustomer = (finding: Finding): finding is CustomerFinding =>
  'customerId' in finding && finding.kind !== 'customer-lost';
