/** What the screens that start from a customer may use. */
export { PickCustomer } from './PickCustomer';
