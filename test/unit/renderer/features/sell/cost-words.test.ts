import {
  costRates,
  costSums,
  earlyNote,
  extraDaysText,
  interestText,
  planTitle,
  yearlyNote,
} from '@renderer/features/sell/cost-words';
import { sellView } from '@renderer/features/sell/sell-view';
import { firstDueText, onePlusText, saleRefusedText } from '@renderer/features/sell/sell-words';
import { emptySaleDraft, type SaleDraft } from '@renderer/stores/sale-drafts';
import { defaultTerms } from '@shared/domain/terms';
import { describe, expect, it } from 'vitest';

const today = '2026-11-23';
const draft: SaleDraft = {
  ...emptySaleDraft,
  description: 'Guarda-roupa',
  totalCents: 100_000,
  count: 10,
  pricing: 'price',
  rate: '1',
};
const costOf = (change: Partial<SaleDraft> = {}) => {
  const { cost } = sellView({ ...draft, ...change }, today, defaultTerms);
  if (!cost) throw new Error('no plan');
  return cost;
};
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');
const lines = (sums: ReturnType<typeof costSums>) =>
  sums.map(({ label, value }) => plain(`${label}: ${value}`));
const none: Partial<SaleDraft> = { pricing: 'none' };

describe('what a plan costs, in words', () => {
  it('names the plan by its installments', () => {
    expect(plain(planTitle(costOf()))).toBe('9 × R$ 105,58 + R$ 105,60');
    expect(plain(planTitle(costOf({ count: 9, downPaymentIsInstallment: true })))).toBe('1 + 9 × R$ 104,54');
    expect(interestText(costOf())).toBe('1% ao mês');
    expect(interestText(costOf(none))).toBe('sem juros');
  });

  it('tells the price in cash and on credit', () => {
    expect(lines(costSums(costOf({ downPaymentCents: 20_000 })))).toEqual([
      'Preço à vista: R$ 1.000,00',
      'Juros: R$ 44,66',
      'Total a prazo: R$ 1.044,66',
    ]);
    expect(lines(costSums(costOf(none)))).toEqual(['Total, à vista ou a prazo: R$ 1.000,00']);
  });

  it('tells every rate the law asks for', () => {
    expect(lines(costRates(costOf()))).toEqual([
      'Juros ao mês: 1%',
      'Juros ao ano: 12,68%',
      'CET ao ano: 12,74%',
    ]);
  });

  it('says what days more, or fewer, until the first installment change', () => {
    expect(extraDaysText(costOf())).toBeNull();
    expect(plain(extraDaysText(costOf({ firstDueDay: '2027-01-03' })))).toBe(
      '11 dias a mais até a primeira parcela: + R$ 3,86.',
    );
    expect(plain(extraDaysText(costOf({ firstDueDay: '2026-12-08' })))).toMatch(
      /^15 dias a menos .*: − R\$ /,
    );
    expect(extraDaysText(costOf({ ...none, firstDueDay: '2027-01-03' }))).toBeNull();
  });

  it('mentions the stricter reading of the limit only above it', () => {
    expect(yearlyNote(costOf())).toBe('1% ao mês dá 12,68% ao ano; há juízes que contam 12% ao ano.');
    expect(yearlyNote(costOf({ rate: '0,94' }))).toBeNull();
  });

  it('promises a reduction only where there is interest to reduce', () => {
    expect(earlyNote(costOf())).toMatch(/desconto dos juros/);
    expect(earlyNote(costOf(none))).not.toMatch(/juros/);
  });
});

describe('around the plan', () => {
  it('one more installment is said as shops say it', () => {
    expect(onePlusText(9)).toBe('1 + 9');
    expect(onePlusText(null)).toBe('1 + n');
  });

  it('a first day says where it moves to, or that the customer is paid on it', () => {
    const moved = sellView({ ...draft, firstDueDay: '2026-12-25' }, today, defaultTerms);
    expect(firstDueText(moved, today)).toMatch(/fica para segunda-feira, 28\/12/);
    const paid = sellView(draft, today, defaultTerms, { payday: 15 });
    expect(firstDueText(paid, today)).toBe('dia em que o cliente recebe: terça-feira, em 22 dias');
    expect(firstDueText(sellView(draft, today, defaultTerms), today)).toBeUndefined();
  });

  it('a refusal says that nothing was saved', () => {
    const overLimit = { reason: 'rate-over-limit', monthlyRate: 0.02, mostInstallmentCents: 1 } as const;
    expect(saleRefusedText(overLimit)).toMatch(/Nada foi gravado/);
  });
});
