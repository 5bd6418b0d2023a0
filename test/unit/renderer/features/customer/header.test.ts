import { keptFirst } from '@renderer/features/customer/compare';
import { notesLine, reachLine } from '@renderer/features/customer/header-text';
import { customerPills } from '@renderer/features/customer/pills';
import type { Customer } from '@shared/domain/customer';
import { emptySummary, type Summary } from '@shared/domain/summary';
import type { Segment } from '@shared/rules/risk/segment';
import { describe, expect, it } from 'vitest';

const customer = (more: Partial<Customer> = {}): Customer => ({
  id: 'a',
  name: 'Rita Alves',
  phones: [],
  createdAt: 1,
  tokens: [],
  ...more,
});
const summary = (more: Partial<Summary> = {}): Summary => ({ ...emptySummary('a'), ...more });

describe('the head of a file', () => {
  it('says how to reach the customer', () => {
    expect(reachLine(customer())).toBe('Sem telefone nem documento no cadastro.');
    expect(notesLine(customer())).toBe('');
    const known = customer({
      nickname: 'Ritinha',
      phones: [{ digits: '5588999123456', whatsapp: true }],
      preferredChannel: 'call',
      preferredHour: 17,
      address: { line: 'Rua A, 1', city: 'Sobral' },
      notes: 'Paga dia 5.',
    });
    expect(reachLine(known)).toBe('“Ritinha” · (88) 99912-3456 (WhatsApp)');
    expect(notesLine(known)).toBe('Rua A, 1, Sobral · prefere ligação a partir das 17h · Paga dia 5.');
  });

  it('says how the customer pays, warns above the limit, and tells what keeps reminders back', () => {
    const texts = (of: Partial<Summary>, segment: Segment, limitCents?: number) =>
      customerPills(customer({ limitCents }), summary(of), [], segment).map(({ text }) =>
        text.replace('\u00a0', ' '),
      );
    expect(texts({}, 'new')).toEqual(['sem compras ainda']);
    expect(texts({ settledCount: 10 }, 'good-payer')).toEqual(['bom pagador']);
    expect(texts({ settledCount: 10 }, 'at-risk')).toEqual(['em risco']);
    expect(texts({ settledCount: 2, openCount: 1, openCents: 5_001 }, 'new', 5_000)).toEqual([
      'em dia',
      'acima do limite de R$ 50,00',
    ]);
    const day = '2026-11-10';
    expect(
      texts({ settledCount: 1, deceasedOn: day, contestedSince: day, doNotContact: day }, 'new'),
    ).toEqual(['soubemos que faleceu', 'não concorda com o valor', 'pediu para não receber mensagens']);
  });

  it('counts the open tab against the limits, and knows a customer by a tab or a saved credit alone', () => {
    const texts = (of: Partial<Summary>, more: Partial<Customer> = {}) =>
      customerPills(customer(more), summary(of), [], 'new').map(({ text }) => text.replace('\u00a0', ' '));
    expect(texts({ tabCents: 1_000 })).toEqual([]);
    expect(texts({ creditCents: 1_000 })).toEqual([]);
    expect(texts({ tabCents: 6_000 }, { limitCents: 5_000, tabLimitCents: 3_000 })).toEqual([
      'acima do limite de R$ 50,00',
      'caderneta acima de R$ 30,00',
    ]);
  });

  it('proposes to keep the record with more history, then the older', () => {
    const two = [customer({ createdAt: 2 }), customer({ createdAt: 1 })] as const;
    expect(keptFirst(two, [summary({ settledCount: 3 }), summary()])).toBe(0);
    expect(keptFirst(two, [summary(), summary({ openCount: 1 })])).toBe(1);
    expect(keptFirst(two, [summary(), summary()])).toBe(1);
  });
});
