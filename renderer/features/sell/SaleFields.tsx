import { DownPaymentFields } from './DownPaymentFields';
import { DueFields } from './DueFields';
import { GoodsFields } from './GoodsFields';
import { PricingFields } from './PricingFields';
import type { FieldsProps } from './sale-fields-props';

/** What is sold, what is paid now, when the rest is, and what is charged for the time. Enter goes down the fields. */
export const SaleFields = (props: FieldsProps) => (
  <>
    <GoodsFields {...props} />
    <DownPaymentFields {...props} />
    <DueFields {...props} />
    <PricingFields {...props} />
  </>
);
