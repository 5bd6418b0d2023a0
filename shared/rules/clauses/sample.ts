import { addMonths } from '../../calendar/civil-day';
import { defaultBreakRule } from '../../domain/agreement/agreement';
import type { ClauseFacts } from './facts';

/** An invented agreement that has everything a clause may name: to see how a text comes out. */
export const sampleFacts: ClauseFacts = {
  shop: {
    name: 'Casa Nova Móveis',
    document: 'CNPJ 12.345.678/0001-95',
    address: 'Rua das Flores, 120, Campinas/SP',
    city: 'Campinas/SP',
  },
  customer: {
    name: 'Maria Aparecida Souza',
    document: 'CPF 529.982.247-25',
    address: 'Rua do Sol, 45, Campinas/SP',
  },
  number: '27',
  day: '2026-11-20',
  principalCents: 45_000,
  chargesCents: 2_550,
  discountCents: 1_550,
  totalCents: 46_000,
  downPaymentCents: 10_000,
  interestCents: 902,
  monthlyRate: 0.01,
  yearlyRate: 0.126825,
  plan: [6_151, 6_151, 6_150, 6_150, 6_150, 6_150].map((cents, index) => ({
    dueDay: addMonths('2026-12-20', index),
    cents,
  })),
  terms: { lateFeeBp: 200, lateInterestBp: 100, graceDays: 2 },
  breakRule: defaultBreakRule,
  pixKey: '(19) 93234-5678',
};
