import type { CivilDay } from '../../calendar/civil-day';
import type { BreakRule } from '../../domain/agreement/agreement';
import type { Cents } from '../../money/cents';
import type { LateRates } from '../../wording/late-charges';

interface Side {
  readonly name: string;
  /** As people read it: `CNPJ 12.345.678/0001-95`. */
  readonly document?: string;
  readonly address?: string;
}

/** What the clauses of an agreement may speak of. Money in cents. */
export interface ClauseFacts {
  readonly shop: Side & { readonly city?: string };
  readonly customer: Side;
  /** As the customer reads it: `27`. */
  readonly number: string;
  readonly day: CivilDay;
  readonly principalCents: Cents;
  /** Late fee and late interest of what is covered. */
  readonly chargesCents: Cents;
  readonly discountCents: Cents;
  /** The updated amount less the discount, without the plan's interest. */
  readonly totalCents: Cents;
  readonly downPaymentCents: Cents;
  /** What the plan's interest adds; 0 where there is none. */
  readonly interestCents: Cents;
  /** Effective, as fractions: 0.01 a month is 0.126825 a year. */
  readonly monthlyRate: number;
  readonly yearlyRate: number;
  /** In order; empty where all is paid at once. */
  readonly plan: readonly { readonly dueDay: CivilDay; readonly cents: Cents }[];
  readonly terms: LateRates;
  readonly breakRule: BreakRule;
  /** As people read it, with punctuation. */
  readonly pixKey?: string;
}
