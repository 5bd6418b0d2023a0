import {
  agreementsSubtitle,
  detailFigures,
  detailSubtitle,
  undoChangesText,
  undoRefusedText,
} from '@renderer/features/agreements/agreement-words';
import { type Agreement, defaultBreakRule } from '@shared/domain/agreement/agreement';
import { defaultTerms } from '@shared/domain/terms';
import { agreementStanding } from '@shared/rules/negotiation/standing';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

const covered = {
  installmentId: 'installment-1',
  description: 'Guarda-roupa 6 portas',
  number: 1,
  count: 5,
  dueDay: '2026-10-20',
  principalCents: 15_000,
  feeCents: 300,
  interestCents: 155,
};
const agreement: Agreement = {
  id: 'agreement',
  number: 12,
  customerId: 'customer',
  day: '2026-11-20',
  createdAt: 0,
  covered: [covered, covered],
  updatedCents: 30_910,
  discountCents: 910,
  totalCents: 30_000,
  downPaymentCents: 6_000,
  installmentCount: 2,
  firstDueDay: '2026-12-21',
  interval: { kind: 'monthly' },
  breakRule: defaultBreakRule,
  events: [],
};
const plan = [
  openInstallment({ number: 1, dueDay: '2026-12-21', principalCents: 12_000 }),
  openInstallment({ number: 2, dueDay: '2027-01-20', principalCents: 12_000 }),
];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const standing = (day: string) => agreementStanding(agreement, plan, day, defaultTerms);
const row = (day: string) => ({ agreement, customerName: 'Raimundo', plan, standing: standing(day) });

describe('the words of the agreements', () => {
  it('say what undoing changes, the money to give back too', () => {
    expect(undoChangesText(agreement, 2).map(plain)).toEqual([
      'As 2 parcelas que entraram no acordo voltam como estavam, com multa e juros contados desde o vencimento.',
      'As 2 parcelas do acordo deixam de valer.',
      'A entrada de R$ 60,00 é estornada: devolva o valor ao cliente.',
      'Os 2 cheques dele saem da gaveta: devolva-os ao cliente.',
    ]);
    const atOnce = { ...agreement, covered: [covered], installmentCount: 0, downPaymentCents: 0 };
    expect(undoChangesText(atOnce, 0)).toHaveLength(1);
  });

  it('say why it was not undone, and what to do', () => {
    expect(undoRefusedText('has-payments')).toContain('Estorne');
    expect(undoRefusedText('covered-by-agreement')).toContain('Desfaça primeiro o mais novo');
  });

  it('tell what the running ones still bring in', () => {
    expect(plain(agreementsSubtitle([row('2026-12-01')]))).toBe(
      '1 acordo em andamento, R$ 240,00 a receber · todos em dia',
    );
    expect(plain(agreementsSubtitle([row('2026-12-29'), row('2026-12-29')]))).toBe(
      '2 acordos em andamento, R$ 480,00 a receber · 2 atrasados',
    );
    expect(agreementsSubtitle([])).toBe('Nenhum acordo em andamento agora.');
  });

  it('tell how far one has come', () => {
    const file = { agreement, customer: { name: 'Raimundo' }, plan } as never;
    expect(detailFigures(file, standing('2026-12-01')).map(({ value }) => plain(value))).toEqual([
      'R$ 300,00',
      'R$ 60,00',
      'R$ 240,00',
      'R$ 9,10',
    ]);
    expect(detailSubtitle(file, standing('2026-12-01'))).toBe(
      'Acordo nº 12, feito em 20/11/2026 · 0 de 2 parcelas pagas · próxima parcela em 21/12/2026',
    );
    const later = { agreement, renegotiatedIn: { number: 15 } } as never;
    expect(detailSubtitle(later, { ...standing('2026-12-01'), next: undefined })).toContain('nº 15');
  });
});
