/** The screens but Hoje, each with the code that is loaded when it is first shown. */
export const screens = {
  customers: async () => (await import('@renderer/features/customers/CustomersScreen')).CustomersScreen,
  customer: async () => (await import('@renderer/features/customer/CustomerScreen')).CustomerScreen,
  customerForm: async () =>
    (await import('@renderer/features/customer-form/CustomerFormScreen')).CustomerFormScreen,
  atRisk: async () => (await import('@renderer/features/at-risk/AtRiskScreen')).AtRiskScreen,
  letters: async () => (await import('@renderer/features/letters/LettersScreen')).LettersScreen,
  thanks: async () => (await import('@renderer/features/thanks/ThanksScreen')).ThanksScreen,
  sell: async () => (await import('@renderer/features/sell/SellScreen')).SellScreen,
  receive: async () => (await import('@renderer/features/receive/ReceiveScreen')).ReceiveScreen,
  tab: async () => (await import('@renderer/features/tab/TabScreen')).TabScreen,
  cheques: async () => (await import('@renderer/features/cheques/ChequesScreen')).ChequesScreen,
  negotiate: async () => (await import('@renderer/features/negotiate/NegotiateScreen')).NegotiateScreen,
  returnGoods: async () => (await import('@renderer/features/return-goods/ReturnScreen')).ReturnScreen,
  agreements: async () => (await import('@renderer/features/agreements/AgreementsScreen')).AgreementsScreen,
  import: async () => (await import('@renderer/features/import/ImportScreen')).ImportScreen,
  settings: async () => (await import('@renderer/features/settings/SettingsScreen')).SettingsScreen,
  ladderSection: async () => (await import('@renderer/features/collection-settings')).LadderSection,
  contactSection: async () => (await import('@renderer/features/collection-settings')).ContactSection,
  messagesSection: async () => (await import('@renderer/features/message-editor')).MessagesSection,
  help: async () => (await import('@renderer/features/help/HelpScreen')).HelpScreen,
} as const;
