/** What other screens show of credit. */
export { CreditProfileFields } from './CreditProfileFields';
export { SellableReasons } from './SellableReasons';
