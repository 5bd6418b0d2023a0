import { type Installment, untouched } from '../../domain/installment';
import type { MessageFacts } from './facts';
import type { VariableSource } from './variables';

/** The third of five, for examples. */
export const sampleInstallment: Installment = {
  ...untouched,
  id: 'sample',
  customerId: 'sample',
  originKind: 'sale',
  originId: 'sample',
  number: 3,
  count: 5,
  dueDay: '2026-11-03',
  principalCents: 15_000,
  description: '',
  open: 1,
};

const facts: MessageFacts = {
  installments: [sampleInstallment],
  principalCents: 15_000,
  feeCents: 300,
  interestCents: 80,
  totalCents: 15_380,
  firstDay: sampleInstallment.dueDay,
  lastDay: sampleInstallment.dueDay,
};

/** An invented customer of an invented shop: for examples, and to see whether a text fits. */
export const sampleSource: VariableSource = {
  customerName: 'Maria Aparecida Souza',
  addressAs: 'sra',
  shop: {
    name: 'Casa Nova Móveis',
    document: '12345678000195',
    address: 'Rua das Flores, 120',
    city: 'Campinas',
    state: 'SP',
    phone: '551932345678',
    pixKey: 'loja@casanova.com.br',
  },
  facts,
  promise: { day: '2026-11-17', cents: 20_000, paidCents: 5_000 },
  agreementUntil: '2026-12-04',
  proposal: {
    downPaymentCents: 5_380,
    plan: [
      { dueDay: '2026-12-19', cents: 5_000 },
      { dueDay: '2027-01-19', cents: 5_000 },
    ],
    validUntil: '2026-11-26',
  },
  payment: { cents: 15_380 },
  cheque: { cents: 30_000, goodDay: '2026-11-10', reasonCode: 22, reasonText: 'assinatura não confere' },
  today: '2026-11-19',
  hour: 10,
};
