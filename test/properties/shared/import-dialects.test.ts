import { addMonths, fromDayNumber } from '@shared/calendar/civil-day';
import { cpfCheckDigits } from '@shared/identity/cpf';
import type { ImportPlan } from '@shared/import/plan-types';
import { planBytes } from '@test/support/import';
import { dialects, type NotebookRow, plainDialect, writeNotebook } from '@test/support/notebook-dialects';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const PEOPLE = [
  'José "Zé" da Silva; o Alto',
  'ANTÔNIA CONCEIÇÃO',
  "Ana D'Ávila",
  'Açaí, Frutas & Cia',
  'Müller Üb',
];
const THINGS = ['Geladeira 340 L', 'Compras do mês, parte 2', 'Tênis "escolar"'];

const person = fc.record({
  name: fc.constantFrom(...PEOPLE),
  nine: fc.stringMatching(/^[1-9]\d{8}$/),
  hasDocument: fc.boolean(),
  phone: fc.constantFrom('', '(11) 98765-4321', '51 99244.6963', 'recado'),
});

const sale = fc
  .record({
    person,
    day: fc.integer({ min: 19_500, max: 20_500 }).map(fromDayNumber),
    description: fc.constantFrom(...THINGS),
    count: fc.integer({ min: 1, max: 14 }),
    cents: fc.integer({ min: 1, max: 500_000 }),
    paid: fc.nat(14),
    partly: fc.boolean(),
    notes: fc.constantFrom('', 'deixou com a mãe; ligar'),
  })
  .map((one): NotebookRow[] =>
    Array.from({ length: one.count }, (_, index) => ({
      name: one.person.name,
      document: one.person.hasDocument ? one.person.nine + cpfCheckDigits(one.person.nine) : '',
      phone: one.person.phone,
      saleDay: one.day,
      description: one.description,
      totalCents: one.cents * one.count,
      number: index + 1,
      count: one.count,
      dueDay: addMonths(one.day, index + 1),
      cents: one.cents,
      paidDay: index < one.paid ? addMonths(one.day, 1) : '',
      paidCents: one.partly ? Math.ceil(one.cents / 2) : one.cents,
      notes: one.notes,
    })),
  );

/** Shows each order and mark beyond doubt, as any real notebook does. */
const anchor: NotebookRow = {
  name: 'Maria Âncora',
  document: '52998224725',
  phone: '(11) 98765-4321',
  saleDay: '2026-01-15',
  description: 'Fogão',
  totalCents: 123_456,
  number: 1,
  count: 1,
  dueDay: '2026-02-25',
  cents: 123_456,
  paidDay: '2026-02-28',
  paidCents: 123_456,
  notes: '',
};

/** All of the plan but the cells of its rejected rows and the row numbers, which follow the file. */
const essence = (plan: ImportPlan) => ({
  totals: plan.totals,
  customers: plan.customers.map(({ rows, ...customer }) => customer),
  sales: plan.sales.map(({ rows, ...one }) => one),
  installments: plan.installments.map(({ row, ...one }) => one),
  payments: plan.payments.map(({ row, ...one }) => one),
  rejected: plan.rejected.map(({ reason }) => reason),
  warnings: plan.warnings.map(({ kind }) => kind),
});

it('gives the same plan whatever the headers, order of columns, separator, dates, amounts and encoding', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sale, { maxLength: 12 }), dialects, async (sales, dialect) => {
      const rows = [anchor, ...sales.flat()];
      const plain = await planBytes(writeNotebook(rows, plainDialect));
      const other = await planBytes(writeNotebook(rows, dialect));
      expect(essence(other.plan)).toEqual(essence(plain.plan));
    }),
    { numRuns: 150 },
  );
});

it('never loses a row: each is an installment, rejected, blank or a total', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 12 })), async (noise) => {
      const header = ['Cliente', 'Vencimento', 'Valor', 'Pago em'];
      const text = [header, ['Ana', '25/12/2025', '10,00', ''], ...noise]
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
        .join('\n');
      const bytes = new TextEncoder().encode(text);
      if (bytes.includes(0)) return;
      const { plan, sheet } = await planBytes(bytes);
      const seen =
        plan.installments.length + plan.rejected.length + plan.blankRows.length + plan.totalRows.length;
      expect(seen).toBe(sheet.rows.length - 1);
    }),
  );
});
