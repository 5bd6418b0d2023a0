import { later } from '@renderer/ui/later';

/** The screens but Hoje. */
export const Customers = later(
  async () => (await import('@renderer/features/customers/CustomersScreen')).CustomersScreen,
);
export const Customer = later(
  async () => (await import('@renderer/features/customer/CustomerScreen')).CustomerScreen,
);
export const CustomerForm = later(
  async () => (await import('@renderer/features/customer-form/CustomerFormScreen')).CustomerFormScreen,
);
export const AtRisk = later(
  async () => (await import('@renderer/features/at-risk/AtRiskScreen')).AtRiskScreen,
);
export const Letters = later(
  async () => (await import('@renderer/features/letters/LettersScreen')).LettersScreen,
);
export const Thanks = later(
  async () => (await import('@renderer/features/thanks/ThanksScreen')).ThanksScreen,
);
export const Sell = later(async () => (await import('@renderer/features/sell/SellScreen')).SellScreen);
export const Receive = later(
  async () => (await import('@renderer/features/receive/ReceiveScreen')).ReceiveScreen,
);
export const Tab = later(async () => (await import('@renderer/features/tab/TabScreen')).TabScreen);
export const Cheques = later(
  async () => (await import('@renderer/features/cheques/ChequesScreen')).ChequesScreen,
);
export const Prepare = later(
  async () => (await import('@renderer/features/prepare/PrepareScreen')).PrepareScreen,
);
export const Negotiate = later(
  async () => (await import('@renderer/features/negotiate/NegotiateScreen')).NegotiateScreen,
);
export const ReturnGoods = later(
  async () => (await import('@renderer/features/return-goods/ReturnScreen')).ReturnScreen,
);
export const Agreements = later(
  async () => (await import('@renderer/features/agreements/AgreementsScreen')).AgreementsScreen,
);
export const Import = later(
  async () => (await import('@renderer/features/import/ImportScreen')).ImportScreen,
);
export const Settings = later(
  async () => (await import('@renderer/features/settings/SettingsScreen')).SettingsScreen,
);
export const LadderSection = later(
  async () => (await import('@renderer/features/collection-settings')).LadderSection,
);
export const ContactSection = later(
  async () => (await import('@renderer/features/collection-settings')).ContactSection,
);
export const MessagesSection = later(
  async () => (await import('@renderer/features/message-editor')).MessagesSection,
);
export const NegotiationSection = later(
  async () => (await import('@renderer/features/negotiation-settings')).NegotiationSection,
);
export const DataSection = later(
  async () => (await import('@renderer/features/export-records')).ExportSection,
);
export const PrivacySection = later(async () => (await import('@renderer/features/privacy')).PrivacySection);
export const ClausesSection = later(
  async () => (await import('@renderer/features/clause-editor')).ClausesSection,
);
export const PeopleSection = later(
  async () => (await import('@renderer/features/operators/PeopleSection')).PeopleSection,
);
export const Help = later(async () => (await import('@renderer/features/help/HelpScreen')).HelpScreen);
export const Integrity = later(
  async () => (await import('@renderer/features/integrity/IntegrityScreen')).IntegrityScreen,
);
