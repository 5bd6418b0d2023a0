import type { Transaction } from 'dexie';
import { giveAgreementsEvents } from './give-agreements-events';
import { giveChequesEvents } from './give-cheques-events';
import { markOpenTabs } from './mark-open-tabs';
import { renewSearchTokens } from './renew-search-tokens';
import { renewSummaries } from './renew-summaries';
import { tellAgreementDays } from './tell-agreement-days';

/** Brings the rows of the version before to the version it is filed under, inside the opening transaction. */
export type Upgrade = (transaction: Transaction) => Promise<void>;

/** Upgrades by the version they lead to. Version 1 is the first. */
export const upgrades: Readonly<Record<number, Upgrade>> = {
  2: async (transaction) => {
    await markOpenTabs(transaction);
    await renewSearchTokens(transaction);
  },
  // Of cheques no version before knew anything that a summary tells.
  3: (transaction) => renewSummaries(transaction, { cheques: false }),
  4: giveChequesEvents,
  5: async (transaction) => {
    await giveAgreementsEvents(transaction);
    await tellAgreementDays(transaction);
  },
};
