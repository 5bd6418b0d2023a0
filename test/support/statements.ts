import type { CustomerStatementData } from '@renderer/documents/definitions/customer-statement-data';
import type { DayTapeData } from '@renderer/documents/definitions/day-tape-data';
import type { TabStatementData } from '@renderer/documents/definitions/tab-statement-data';
import { addDays, addMonths } from '@shared/calendar/civil-day';
import { customer, shop } from './papers';

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

type Line = CustomerStatementData['lines'][number];

/** A sale, then as many payments, due days and charges as asked for, down to what two installments leave open. */
export const customerStatement = (count: number): CustomerStatementData => {
  const openCents = 30_000;
  const steps: Omit<Line, 'balanceCents'>[] = many(count, (index) => {
    const day = addDays('2026-02-01', Math.floor(index / 3));
    const line = { day, isUndone: index % 11 === 5 };
    if (index % 3 === 0)
      return {
        ...line,
        title: `Vencimento da parcela ${index + 1}`,
        detail: 'R$ 150,00 · Guarda-roupa 6 portas',
      };
    return index % 3 === 1
      ? { ...line, title: 'Multa e juros por atraso', detail: '', moreCents: 385 }
      : { ...line, title: 'Pagamento em Pix', detail: `recibo ${index}`, lessCents: 15_385 };
  });
  const moved = steps.reduce((sum, { moreCents = 0, lessCents = 0 }) => sum + moreCents - lessCents, 0);
  let balanceCents = 0;
  return {
    shop,
    customer,
    day: '2026-11-20',
    period: 'Tudo',
    openingCents: 0,
    lines: [
      {
        day: '2026-01-20',
        title: 'Compra 1042: Guarda-roupa 6 portas com espelho e gavetas',
        detail: 'à vista R$ 1.000,00, juros de R$ 55,82 · 10 parcelas',
        moreCents: openCents - moved,
        isUndone: false,
      },
      ...steps,
    ].map((step) => {
      balanceCents += (step.moreCents ?? 0) - (step.lessCents ?? 0);
      return { ...step, balanceCents };
    }),
    open: [
      {
        description: 'Guarda-roupa 6 portas com espelho e gavetas',
        number: 9,
        count: 10,
        dueDay: '2026-11-03',
        daysLate: 17,
        principalCents: 15_000,
        feeCents: 300,
        interestCents: 85,
        earlyCents: 0,
      },
      {
        description: 'Guarda-roupa 6 portas com espelho e gavetas',
        number: 10,
        count: 10,
        dueDay: '2026-12-03',
        daysLate: 0,
        principalCents: 15_000,
        feeCents: 0,
        interestCents: 0,
        earlyCents: 65,
      },
    ],
    creditCents: 2_000,
    tabCents: 8_450,
    terms: { lateFeeBp: 200, lateInterestBp: 100, graceDays: 0 },
  };
};

const GOODS = ['Pão e leite', 'Arroz 5 kg', 'Sabão em pó', 'Refrigerante 2 L', '2 lâmpadas'];

export const openTab = (count: number): TabStatementData => ({
  shop,
  customer,
  day: '2026-11-20',
  days: many(Math.ceil(count / 2), (index) => ({
    day: addDays('2026-10-01', index),
    entries: many(Math.min(2, count - index * 2), (which) => ({
      description: GOODS[(index + which) % GOODS.length] ?? '',
      cents: 1_250,
    })),
  })),
  totalCents: count * 1_250,
  previousCents: 15_000,
  limitCents: 50_000,
  closesOn: '2026-12-05',
});

export const closedTab = (count: number): TabStatementData => ({
  ...openTab(count),
  closing: {
    number: '12',
    day: '2026-11-20',
    installments: many(2, (index) => ({
      dueDay: addMonths('2026-12-05', index),
      amountCents: (count * 1_250) / 2,
    })),
  },
});

export const dayTape = (count: number): DayTapeData => ({
  shop,
  day: '2026-11-20',
  means: [
    { label: 'Dinheiro', inCents: 82_000, backCents: 5_000 },
    { label: 'Pix', inCents: 45_385, backCents: 0 },
  ],
  inCents: 127_385,
  backCents: 5_000,
  credit: { inCents: 2_000, backCents: 0 },
  closing: {
    floatCents: 10_000,
    cashCents: 77_000,
    expectedCents: 87_000,
    countedCents: 86_800,
    difference: 'faltam R$ 2,00',
    takenCents: 70_000,
    leftCents: 16_800,
    notes: 'Troco de R$ 2,00 dado a mais.',
    afterCents: 1_500,
  },
  lines: many(count, (index) => ({
    hour: `${8 + Math.floor(index / 4)}:05`.padStart(5, '0'),
    title: index % 4 === 3 ? 'Cadastro mudado' : 'Recebimento',
    detail: `Francisca Lima Teixeira${index % 4 === 3 ? '' : ` · Pix · recibo ${300 + index}`}`,
    ...(index % 4 !== 3 && { cents: 15_385 }),
    isUndone: index % 7 === 2,
  })),
});
