export { RestoreCustomerDialog } from './loaded-later';
export { RestoreCustomerButton } from './RestoreCustomerButton';
