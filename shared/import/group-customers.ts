import { displayName } from '../identity/name';
import { ownCustomerKey } from './import-key';
import type { ImportWarning, PlannedCustomer, PlannedPhone } from './plan-types';
import type { ReadRow } from './row-facts';
import { warningText } from './warnings';

const MAX_PHONES = 5;

interface Gathering {
  readonly key: string;
  readonly facts: ReadRow[];
}

export interface GroupedCustomers {
  readonly customers: readonly PlannedCustomer[];
  /** For each row read, the index of its customer. */
  readonly customerOf: readonly number[];
  readonly warnings: readonly ImportWarning[];
}

/** Names that belong to exactly one document in this sheet: rows without document go to it. */
const documentsByName = (rows: readonly ReadRow[]): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const { customer } of rows) {
    if (!customer.document) continue;
    const key = `doc:${customer.document}`;
    const before = found.get(customer.comparableName);
    found.set(customer.comparableName, before === undefined || before === key ? key : null);
  }
  return found;
};

/** A name somebody took care to write in upper and lower case is better than one in capitals. */
const bestName = (facts: readonly ReadRow[]): string => {
  const cared = facts.find(({ customer }) => displayName(customer.name) === customer.name);
  return displayName((cared ?? facts[0])?.customer.name ?? '');
};

const distinctPhones = (facts: readonly ReadRow[]): PlannedPhone[] => {
  const phones = new Map<string, PlannedPhone>();
  for (const { customer } of facts)
    for (const phone of customer.phones) if (!phones.has(phone.digits)) phones.set(phone.digits, phone);
  return [...phones.values()].slice(0, MAX_PHONES);
};

const firstOf = (facts: readonly ReadRow[], field: 'document' | 'email' | 'address'): string | undefined =>
  facts.find(({ customer }) => customer[field] !== undefined)?.customer[field];

const asCustomer = ({ key, facts }: Gathering): PlannedCustomer => ({
  key,
  name: bestName(facts),
  comparableName: facts[0]?.customer.comparableName ?? '',
  document: firstOf(facts, 'document'),
  phones: distinctPhones(facts),
  email: firstOf(facts, 'email'),
  address: firstOf(facts, 'address'),
  notes: [...new Set(facts.flatMap(({ customer }) => customer.notes))],
  rows: facts.map(({ row }) => row),
});

const sameDocumentWarnings = ({ key, facts }: Gathering): ImportWarning[] => {
  const [first] = facts;
  if (!first || !key.startsWith('doc:')) return [];
  const other = facts.find(({ customer }) => customer.comparableName !== first.customer.comparableName);
  return other
    ? [
        {
          row: other.row,
          kind: 'same-document',
          text: warningText('same-document', first.customer.name, other.customer.name),
        },
      ]
    : [];
};

/** The same document, or without document the same name whatever its case and accents, is one customer. */
export const groupCustomers = (rows: readonly ReadRow[]): GroupedCustomers => {
  const documents = documentsByName(rows);
  const gatherings: Gathering[] = [];
  const indexByKey = new Map<string, number>();
  const customerOf = rows.map((facts) => {
    const own = ownCustomerKey(facts.customer);
    const key = facts.customer.document ? own : (documents.get(facts.customer.comparableName) ?? own);
    let index = indexByKey.get(key);
    if (index === undefined) {
      index = gatherings.push({ key, facts: [] }) - 1;
      indexByKey.set(key, index);
    }
    gatherings[index]?.facts.push(facts);
    return index;
  });
  return {
    customers: gatherings.map(asCustomer),
    customerOf,
    warnings: gatherings.flatMap(sameDocumentWarnings),
  };
};
