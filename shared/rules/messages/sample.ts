import { untouched } from '../../domain/installment';
import type { MessageFacts } from './facts';
import type { VariableSource } from './variables';

const installment = {
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
} as const;

const facts: MessageFacts = {
  installments: [installment],
  principalCents: 15_000,
  feeCents: 300,
  interestCents: 80,
  totalCents: 15_380,
  firstDay: installment.dueDay,
  lastDay: installment.dueDay,
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
  payment: { cents: 15_380 },
  cheque: { cents: 30_000, goodDay: '2026-11-10', reasonCode: 22, reasonText: 'assinatura não confere' },
  today: '2026-11-19',
  hour: 10,
};
