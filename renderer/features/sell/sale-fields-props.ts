import type { SaleDraft } from '@renderer/stores/sale-drafts';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cents } from '@shared/money/cents';
import type { SellField } from './sell-problem';
import type { SellView } from './sell-view';

/** What every group of fields works with. */
export interface FieldsProps {
  readonly draft: SaleDraft;
  readonly view: SellView;
  readonly today: CivilDay;
  /** What the customer has with the shop. */
  readonly creditCents: Cents;
  /** What to say at a field; the others are fine, or not yet typed. */
  readonly errors: ReadonlyMap<SellField, string>;
  readonly onChange: (change: Partial<SaleDraft>) => void;
}
