import type { OwnedTable } from './integrity/records';

/**
 * What becomes of a field when its customer is anonymised: it stays; it falls away; a list is left empty; it says the
 * customer's new name; or it says something that is the same for everybody.
 */
export type Treatment = 'kept' | 'removed' | 'emptied' | 'named' | { readonly says: string };

/** By the path of the field: `address.line`, `phones[].digits`. What is under a treated field goes with it. */
export type Treatments = Readonly<Record<string, Treatment>>;

/** Tables whose rows are about one customer. */
export type PersonalTable = OwnedTable | 'customers' | 'journal';

const says = (text: string): Treatment => ({ says: text });
const noWords = says('Texto apagado');
const noReason = says('Motivo apagado');

/** Terms beyond the shop's policy: the owner's words about this customer. */
const authorisation = (before = ''): Treatments => ({
  [`${before}authorisation.beyond[]`]: noWords,
  [`${before}authorisation.reason`]: noReason,
});

/**
 * Every field of a customer's records that holds text, and those that tell of the person without being text. Amounts,
 * days, numbers and what links records are not here: they stay, for the accounts and the law (LGPD art. 16 I). A test
 * goes through the schemas of all records and fails where a text is missing here.
 */
export const anonymisedFields: Readonly<Record<PersonalTable, Treatments>> = {
  customers: {
    name: 'named',
    nickname: 'removed',
    document: 'removed',
    phones: 'emptied',
    email: 'removed',
    address: 'removed',
    addressAs: 'removed',
    preferredChannel: 'removed',
    preferredHour: 'removed',
    limitCents: 'removed',
    payday: 'removed',
    tabClosingDay: 'removed',
    tabLimitCents: 'removed',
    credit: 'removed',
    notes: 'removed',
    distinctFrom: 'removed',
    tokens: 'emptied',
  },
  // What was bought may tell of a person's health or habits.
  sales: { description: says('Compra'), 'items[].description': says('Item'), notes: 'removed' },
  // Of what it is an installment, `anonymised` says by its origin.
  installments: { description: says('Compra'), importKey: 'removed' },
  // Its terms are the shop's, with the holidays of its town.
  payments: { terms: 'kept', notes: 'removed' },
  tabs: { description: says('Compra') },
  tabClosings: {},
  cheques: {
    branch: says('0'),
    account: says('0'),
    cmc7: 'removed',
    'drawer.name': says('Emitente anonimizado'),
    'drawer.document': 'removed',
    // The bank and the cheque's number say nothing without the account.
    bank: 'kept',
    number: 'kept',
    // Worked out again from what is left of the face.
    key: 'kept',
    notes: 'removed',
    'events[].to': 'removed',
    'events[].notes': 'removed',
  },
  contacts: {
    step: 'kept',
    template: 'kept',
    text: noWords,
    to: 'removed',
    sharedWith: 'removed',
    // Illness and mourning are among the reasons.
    reason: 'removed',
    notes: 'removed',
  },
  // What the owner confirmed are ids of the rules.
  legalSteps: { 'confirmed[]': 'kept', notes: 'removed' },
  agreements: {
    'covered[].description': says('Compra'),
    ...authorisation(),
    notes: 'removed',
    'events[].witnesses': 'emptied',
    'events[].reason': noReason,
  },
  proposals: {
    'versions[].monthlyCents': 'removed',
    ...authorisation('versions[].'),
    'versions[].notes': 'removed',
    'closed.reason': 'removed',
  },
  // The detail is treated by `anonymisedEntry`.
  journal: { label: 'named', detail: 'kept' },
};

/** Tables without a word about one customer: the shop's own words, and what follows from the other tables. */
export const shopTables = ['settings', 'drawerClosings', 'summaries'] as const;
