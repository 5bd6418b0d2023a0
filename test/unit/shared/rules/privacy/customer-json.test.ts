import { rowSchemas } from '@shared/backup/tables';
import { anonymisedFields } from '@shared/domain/anonymise-fields';
import { type OwnedTable, ownedTables } from '@shared/domain/integrity/records';
import { type CustomerJsonSource, customerJson } from '@shared/rules/privacy/customer-json';
import { exampleShop } from '@shared/sample-shop/example';
import { marked, textsIn } from '@test/support/marked';
import { textPlaces } from '@test/support/schema-texts';
import { describe, expect, it } from 'vitest';

const DAY = '2026-11-20';
const rows = exampleShop(DAY);
const shop = { name: 'Casa Nova', phone: '5538999990000' };

/** The records of everybody, as if they were one person's: each kind is there. */
const everybody = (): CustomerJsonSource => {
  const [customer] = rows.customers;
  if (!customer) throw new Error('nobody in the example');
  return {
    ...(Object.fromEntries(ownedTables.map((table) => [table, rows[table]])) as unknown as Pick<
      CustomerJsonSource,
      OwnedTable
    >),
    customer,
    duplicates: [],
    journal: rows.journal,
    shop,
    day: DAY,
  };
};

/** Codes, and what is only kept to find a row again. */
const UNTOLD = [
  'contacts.step',
  'contacts.template',
  'cheques.key',
  'installments.importKey',
  'customers.tokens[]',
];
/** What the customer is told by another field: the covered installments are theirs. */
const TOLD_ELSEWHERE = ['agreements.covered[].description', 'proposals.versions[].authorisation.beyond[]'];
const SHOPS_OWN = ['payments.terms.holidays[].day', 'payments.terms.holidays[].name', 'journal.detail'];
const CODES = ['legalSteps.confirmed[]'];

describe('the file of a customer’s data', () => {
  it.each([...ownedTables, 'customers'] as const)('leaves no text of %s out', (table) => {
    const skipped = [...UNTOLD, ...TOLD_ELSEWHERE, ...SHOPS_OWN, ...CODES];
    for (const { path } of textPlaces(rowSchemas[table])) {
      if (skipped.includes(`${table}.${path}`)) continue;
      const others = textPlaces(rowSchemas[table]).flatMap((place) =>
        place.path === path ? [] : place.path,
      );
      const source = everybody();
      const list = table === 'customers' ? [source.customer] : source[table];
      const rich = list.map((row) => enriched(table, row));
      const changed = rich.map((row) => marked(rowSchemas[table], row, others));
      const put = (each: readonly unknown[]) =>
        customerJson(
          (table === 'customers' ? { ...source, customer: each[0] } : { ...source, [table]: each }) as never,
        );
      // With the mark in this one field the file is another.
      if (changed.length > 0) expect(put(changed), path).not.toBe(put(rich));
    }
  });

  it('is JSON with whole cents and days', () => {
    const file = JSON.parse(customerJson(everybody()));
    expect(file).toMatchObject({
      formato: 'em-dia/dados-do-cliente',
      versao: 1,
      dia: DAY,
      loja: { nome: 'Casa Nova' },
    });
    const [sale] = file.vendas;
    expect(sale.dia).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Number.isInteger(sale.totalCentavos)).toBe(true);
    expect(sale.parcelas.length).toBe(rows.sales[0]?.installmentCount);
    expect(textsIn(file)).not.toContain('undefined');
    expect(Object.keys(anonymisedFields)).toHaveLength(12);
  });
});

/** Each version of a proposal with the owner's word. */
const enriched = (table: OwnedTable | 'customers', row: object): object => {
  const { versions } = row as { versions?: readonly object[] };
  return {
    ...row,
    ...RICH[table],
    ...(versions && {
      versions: versions.map((version) => ({ ...version, authorisation: { beyond: ['x'], reason: 'x' } })),
    }),
  };
};

/** Objects that no row of the example has. */
const RICH: { readonly [Table in OwnedTable | 'customers']?: object } = {
  customers: {
    phones: [{ digits: '5588999990000', whatsapp: true }],
    address: { line: 'x', district: 'x', city: 'x', state: 'CE', zip: '63000000' },
    credit: { guarantor: { name: 'x', phone: '1' }, askedOn: DAY },
  },
  sales: { items: [{ description: 'x', quantity: 1, unitCents: 100 }] },
  agreements: {
    authorisation: { beyond: ['x'], reason: 'x' },
    events: [
      { id: 'a', day: DAY, at: 1, kind: 'signed', witnesses: [{ name: 'x', document: '52998224725' }] },
      { id: 'b', day: DAY, at: 1, kind: 'kept', until: DAY, reason: 'x' },
    ],
  },
  proposals: { closed: { day: DAY, how: 'declined', reason: 'x' } },
};
