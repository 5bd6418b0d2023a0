/** What other screens show of a customer's file. */
export { TakeOffNotice } from './legal/TakeOffNotice';
