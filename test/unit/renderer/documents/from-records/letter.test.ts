import { type LetterRecords, letterData, lettersData } from '@renderer/documents/from-records/letter';
import type { Customer } from '@shared/domain/customer';
import { defaultTerms } from '@shared/domain/terms';
import { readBrCode } from '@test/support/br-code';
import { openInstallment } from '@test/support/installments';
import { shop } from '@test/support/papers';
import { expect, it } from 'vitest';

const customer: Customer = {
  id: 'customer',
  name: 'Francisca Lima Teixeira',
  document: '52998224725',
  phones: [{ digits: '5588988776655', whatsapp: true }],
  address: { line: 'Rua das Flores, 12', district: 'Pirajá', city: 'Crato', state: 'CE', zip: '63100000' },
  createdAt: 0,
  tokens: [],
};

const records = (over: Partial<LetterRecords> = {}): LetterRecords => ({
  shop: { ...shop, pixKey: '(88) 99988-7766' },
  customer,
  installments: [openInstallment()],
  terms: defaultTerms,
  day: '2026-11-20',
  formal: false,
  subject: 'Suas parcelas',
  salutation: 'Olá, Francisca,',
  paragraphs: ['Ainda não localizamos o pagamento.'],
  ...over,
});

it('counts fee and interest of each installment up to the day, 17 days late as in the law books', () => {
  expect(letterData(records()).rows).toEqual([
    {
      label: '1 de 5',
      dueDay: '2026-11-03',
      amountCents: 15_000,
      paidCents: 0,
      feeCents: 300,
      interestCents: 85,
    },
  ]);
});

it('asks for nothing more within the days of grace', () => {
  const [row] = letterData(records({ terms: { ...defaultTerms, graceDays: 17 } })).rows;
  expect(row).toMatchObject({ feeCents: 0, interestCents: 0 });
});

it('lists the oldest first, without what is settled, by what was paid and what came back', () => {
  const { rows } = letterData(
    records({
      installments: [
        openInstallment({ number: 2, dueDay: '2026-12-03', paidCents: 5_000, reducedCents: 1_000 }),
        openInstallment({ number: 3, dueDay: '2026-10-05', paidCents: 15_000 }),
        openInstallment({ number: 1 }),
      ],
    }),
  );
  expect(rows.map(({ label, amountCents, paidCents }) => [label, amountCents, paidCents])).toEqual([
    ['1 de 5', 15_000, 0],
    ['2 de 5', 14_000, 5_000],
  ]);
});

it('says of what an installment is without saying what was bought', () => {
  const data = letterData(
    records({
      installments: [
        openInstallment({ number: 1, description: 'Remédio' }),
        openInstallment({ number: 2, originKind: 'agreement', dueDay: '2026-11-04' }),
        openInstallment({ number: 1, count: 1, originKind: 'tab', dueDay: '2026-11-05' }),
        openInstallment({ number: 1, count: 2, originKind: 'tab', dueDay: '2026-11-06' }),
      ],
    }),
  );
  expect(data.rows.map(({ label }) => label)).toEqual([
    '1 de 5',
    'Acordo, 2 de 5',
    'Caderneta',
    'Caderneta, 1 de 2',
  ]);
  expect(JSON.stringify(data)).not.toMatch(/Remédio|Guarda-roupa|52998224725|988776655/);
});

it('carries the address as on an envelope, of a customer without one the name', () => {
  expect(letterData(records()).customer).toEqual({
    name: 'Francisca Lima Teixeira',
    line: 'Rua das Flores, 12',
    district: 'Pirajá',
    city: 'Crato',
    state: 'CE',
    zip: '63100000',
  });
  expect(
    letterData(records({ customer: { ...customer, address: undefined } })).customer.line,
  ).toBeUndefined();
});

it('has a Pix of all it asks for, where one is wanted and the shop has a key', () => {
  const { pix } = letterData(records({ pixTxid: 'CARTA14' }));
  expect(pix?.cents).toBe(15_385);
  expect(readBrCode(pix?.payload ?? '')).toMatchObject({ amount: '153.85', txid: 'CARTA14' });
  expect(letterData(records()).pix).toBeUndefined();
  expect(letterData(records({ pixTxid: 'CARTA14', shop })).pix).toBeUndefined();
  expect(letterData(records({ pixTxid: 'CARTA14', installments: [] })).pix).toBeUndefined();
});

it('names the shop once over many letters', () => {
  const letter = letterData(records());
  const { shop: _, ...rest } = letter;
  expect(lettersData({ ...shop, pixKey: 'x' }, [letter, letter])).toEqual({ shop, letters: [rest, rest] });
});
