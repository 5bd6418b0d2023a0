import type { AgreementData } from '@renderer/documents/definitions/agreement-data';
import type { CarneData } from '@renderer/documents/definitions/carne-data';
import type { PrintedCheque } from '@renderer/documents/definitions/cheque-field';
import type { CreditSummaryData } from '@renderer/documents/definitions/credit-summary-data';
import type { PromissoryNoteData } from '@renderer/documents/definitions/promissory-note-data';
import type { ReceiptData } from '@renderer/documents/definitions/receipt-data';
import { defineDocument, type PaperDocument, paperDocumentSchema } from '@renderer/documents/paper-document';
import { addDays, addMonths } from '@shared/calendar/civil-day';
import { pixBrCode } from '@shared/identity/pix-br-code';
import { sumCents } from '@shared/money/cents';
import { splitEvenly } from '@shared/money/split';
import { defaultShopClauses } from '@shared/rules/clauses/clause';
import { printedClauses } from '@shared/rules/clauses/clause-list';
import type { ClauseFacts } from '@shared/rules/clauses/facts';
import { sampleFacts } from '@shared/rules/clauses/sample';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { buildPdf } from './pdf';

export const shop = {
  name: 'Casa Nova Móveis',
  document: '12345678000195',
  address: 'Rua São Pedro, 482, Centro',
  city: 'Juazeiro do Norte',
  state: 'CE',
  phone: '5588999887766',
};

export const customer = {
  name: 'Francisca Lima Teixeira',
  document: '52998224725',
  address: 'Rua das Flores, 12, Pirajá',
  city: 'Juazeiro do Norte',
  state: 'CE',
  phone: '5588988776655',
};

const terms = { lateFeeBp: 200, lateInterestBp: 100, graceDays: 0 };

export const pixFor = (amount: number, slip: number): string => {
  const key = { kind: 'evp', value: '123e4567-e12b-12d1-a456-426655440000' } as const;
  const code = pixBrCode({ key, name: shop.name, city: shop.city, amount, txid: `C1042P${slip}` });
  if (!code.ok) throw new Error(code.error);
  return code.value;
};

export const carneData = (count: number, total: number, over: Partial<CarneData> = {}): CarneData => ({
  shop,
  customer,
  number: '1042',
  saleDay: '2026-11-20',
  description: 'Guarda-roupa 6 portas',
  downPaymentCents: 15_000,
  slips: splitEvenly(total, count).map((amountCents, index) => ({
    number: index + 1,
    count,
    dueDay: addMonths('2026-12-20', index),
    amountCents,
    pixPayload: pixFor(amountCents, index + 1),
  })),
  terms,
  ...over,
});

export const receiptData = (over: Partial<ReceiptData> = {}): ReceiptData => ({
  shop,
  customer,
  number: '000318',
  day: '2026-11-20',
  totalCents: 20_000,
  means: [
    { label: 'Dinheiro', cents: 12_000 },
    { label: 'Pix', cents: 8_000 },
  ],
  lines: [
    {
      description: 'Guarda-roupa 6 portas',
      number: 3,
      count: 5,
      dueDay: '2026-11-03',
      principalCents: 15_000,
      feeCents: 300,
      interestCents: 85,
      waivedCents: 0,
      remainingCents: 0,
    },
    {
      description: 'Guarda-roupa 6 portas',
      number: 4,
      count: 5,
      dueDay: '2026-12-03',
      principalCents: 4_615,
      feeCents: 0,
      interestCents: 0,
      waivedCents: 0,
      remainingCents: 10_385,
    },
  ],
  balanceCents: 25_385,
  next: { dueDay: '2026-12-03', cents: 10_385 },
  earlierOpen: true,
  operator: 'Ana',
  ...over,
});

/** What the clauses of an agreement on these terms say; a part of it may be told otherwise. */
const clausesOf = (
  data: Omit<AgreementData, 'opening' | 'clauses'>,
  over: Partial<ClauseFacts>,
): Pick<AgreementData, 'opening' | 'clauses'> => {
  const charges = data.covered.map(({ feeCents, interestCents }) => feeCents + interestCents);
  const { opening, conditions } = printedClauses(defaultShopClauses, {
    ...sampleFacts,
    shop: { name: data.shop.name },
    customer: { name: data.customer.name },
    number: data.number,
    day: data.day,
    principalCents: sumCents(data.covered.map(({ principalCents }) => principalCents)),
    chargesCents: sumCents(charges),
    discountCents: data.discountCents,
    totalCents: data.totalCents,
    downPaymentCents: data.downPaymentCents,
    interestCents: data.interest?.cents ?? 0,
    plan: data.plan.map(({ dueDay, amountCents }) => ({ dueDay, cents: amountCents })),
    terms,
    pixKey: '(88) 99988-7766',
    ...over,
  });
  return { opening, clauses: conditions.map(({ id, ...clause }) => clause) };
};

export const agreementData = (
  count: number,
  over: Partial<AgreementData> = {},
  facts: Partial<ClauseFacts> = {},
): AgreementData => {
  const covered = [3, 4, 5].map((number, index) => ({
    description: 'Guarda-roupa 6 portas',
    number,
    count: 10,
    dueDay: addMonths('2026-07-03', index),
    principalCents: 15_000,
    feeCents: 300,
    interestCents: 700 - index * 150,
  }));
  const discountCents = 1_450;
  const downPaymentCents = 10_000;
  const totalCents =
    sumCents(covered.map((one) => one.principalCents + one.feeCents + one.interestCents)) - discountCents;
  const data = {
    shop,
    customer,
    number: '27',
    day: '2026-11-20',
    covered,
    origins: ['venda nº 1042, de 03/05/2026'],
    discountCents,
    totalCents,
    downPaymentCents,
    plan: splitEvenly(totalCents - downPaymentCents, count).map((amountCents, index) => ({
      dueDay: addMonths('2026-12-31', index),
      amountCents,
    })),
    ...over,
  };
  return { ...clausesOf(data, facts), ...data };
};

/** R$ 1.000,00 in so many installments by the Price table of domain.md E.2, as far as the figures go. */
export const creditSummaryData = (
  count: number,
  over: Partial<CreditSummaryData> = {},
): CreditSummaryData => ({
  shop,
  customer,
  number: '1042',
  day: '2026-11-20',
  description: 'Guarda-roupa 6 portas',
  items: [{ description: 'Guarda-roupa 6 portas', quantity: 1, totalCents: 115_000 }],
  cashPriceCents: 115_000,
  downPaymentCents: 15_000,
  financedCents: 100_000,
  interestCents: 5_582,
  plan: splitEvenly(105_582, count).map((amountCents, index) => ({
    dueDay: addMonths('2026-12-20', index),
    amountCents,
  })),
  rhythm: 'mensais',
  monthlyRate: 0.01,
  yearlyRate: 0.126825,
  cetYearly: 0.1274,
  terms,
  lateExample: { amountCents: 10_558, days: 10, feeCents: 211, interestCents: 35 },
  validUntil: '2026-11-22',
  ...over,
});

export const promissoryNoteData = (
  count: number,
  over: Partial<PromissoryNoteData> = {},
): PromissoryNoteData => ({
  shop,
  customer,
  number: '1042',
  issueDay: '2026-11-20',
  installments: splitEvenly(105_582, count).map((amountCents, index) => ({
    number: index + 1,
    count,
    dueDay: addMonths('2026-12-20', index),
    amountCents,
  })),
  ...over,
});

/** The first is of R$ 150,00 and good for 21/12/2026; each next one of a cent more, a day later. */
export const printedCheque = (index = 0, over: Partial<PrintedCheque> = {}): PrintedCheque => ({
  bank: '237',
  bankName: 'Bradesco',
  branch: '1234',
  account: '567890',
  number: String(123 + index).padStart(6, '0'),
  drawer: customer.name,
  drawerDocument: customer.document,
  goodDay: addDays('2026-12-21', index),
  cents: 15_000 + index,
  ...over,
});

/** A name as no shop has seen it, to see what gives way. */
export const LONG_NAME = 'Maria Aparecida da Conceição Albuquerque Vasconcelos de Almeida Prado '
  .repeat(5)
  .slice(0, 300)
  .trim();

export const definitionOf = (document: PaperDocument): TDocumentDefinitions =>
  defineDocument(paperDocumentSchema.parse(document));

export const pdfOf = (document: PaperDocument): Promise<Uint8Array> => buildPdf(definitionOf(document));
