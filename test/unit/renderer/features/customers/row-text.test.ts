import { clearText } from '@renderer/features/customers/row-text';
import { emptySummary } from '@shared/domain/summary';
import { expect, it } from 'vitest';

it('tells a tab or a store credit of a customer without open installments', () => {
  const text = (more: object) => clearText({ ...emptySummary('a'), ...more }).replaceAll('\u00a0', ' ');
  expect(text({})).toBe('nada em aberto');
  expect(text({ tabCents: 1_850 })).toBe('R$ 18,50 na caderneta');
  expect(text({ tabCents: 1_850, creditCents: 3_300 })).toBe(
    'R$ 18,50 na caderneta · R$ 33,00 de saldo a favor',
  );
});
