import type { CivilDay } from '@shared/calendar/civil-day';
import type { Means } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';

/** The customer pays it in another way; has it back and owes the same; or owes nothing for it any more. */
export type RedeemWay = 'paid' | 'unpaid' | 'cancelled';

/** Late charges: asked for, given up since the shop took the cheque, or given up wholly. */
export type RedeemWaive = 'none' | 'since-taken' | 'all';

export interface RedeemDraft {
  readonly way: RedeemWay;
  /** Null is empty or not understood. */
  readonly day: CivilDay | null;
  /** Undefined follows what is owed; null is empty or not understood. */
  readonly amountCents?: Cents | null;
  /** Undefined is what is usual for such a cheque. */
  readonly waive?: RedeemWaive;
  readonly means: Exclude<Means, 'cheque' | 'credit'>;
  readonly usesCredit: boolean;
  /** Undefined is the exact amount; null was not understood. */
  readonly tenderedCents?: Cents | null;
}

export const redeemDraft = (today: CivilDay, way: RedeemWay): RedeemDraft => ({
  way,
  day: today,
  means: 'cash',
  usesCredit: false,
});
