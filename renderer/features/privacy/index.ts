/**
 * What others show of privacy: the section of Ajustes, what the customer's file does with the data of one, and why
 * somebody cannot be anonymised yet.
 */
export { AnonymiseCustomer } from './AnonymiseCustomer';
export { refusedText as anonymiseRefusedText } from './anonymise-words';
export { PrivacySection } from './PrivacySection';
export { useCustomerExport } from './use-customer-export';
