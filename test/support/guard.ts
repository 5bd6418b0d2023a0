import type { GuardFacts } from '@shared/rules/guard/facts';

/** A customer nobody talked to, about to get a message on their own phone; and whatever else is given. */
export const guardFacts = (more: Partial<GuardFacts> = {}): GuardFacts => ({
  summary: {},
  onlyPrescribed: false,
  contacts: [],
  phoneContacts: [],
  channel: 'whatsapp',
  hasOwnPhone: true,
  holidays: [],
  inReply: false,
  ...more,
});
