import type { ReceiveDraft } from '@renderer/features/receive/receive-draft';
import { paymentRequest } from '@renderer/features/receive/receive-request';
import { moneyErrorText } from '@renderer/ui/field-errors';
import { MAX_CENTS } from '@shared/money/cents';
import { parseMoney } from '@shared/money/parse';
import { describe, expect, it } from 'vitest';
import { draftOf, fourth, problemAt, viewOf } from './counter';

const wrong: [string, Partial<ReceiveDraft>, string, RegExp][] = [
  ['nothing typed', { amountCents: null }, 'amount', /Digite quanto/],
  ['nothing at all', { amountCents: 0 }, 'amount', /maior que zero/],
  ['more than is open', { amountCents: 50_000 }, 'amount', /R\$\s453,80\. Sobram R\$\s46,20\./],
  ['as much as an amount can be', { amountCents: MAX_CENTS }, 'amount', /soma R\$\s453,80/],
  [
    'more than was picked',
    { amountCents: 20_000, pickedIds: [fourth.id] },
    'amount',
    /marcadas somam R\$\s150,00/,
  ],
  [
    'less cash than the amount',
    { amountCents: 20_000, tenderedCents: 15_000 },
    'tendered',
    /Faltam R\$\s50,00/,
  ],
  ['cash not understood', { tenderedCents: null }, 'tendered', /Digite quanto foi entregue/],
  ['a waiver not understood', { waive: null }, 'waive', /quanto dispensar/],
  ['a waiver of more than is charged', { waive: 381 }, 'waive', /somam R\$\s3,80/],
  ['no day', { day: null }, 'day', /Informe o dia/],
  ['tomorrow', { day: '2026-11-20' }, 'day', /depois de hoje/],
];

describe('what is wrong', () => {
  it.each(wrong)('%s', (_, change, field, text) => {
    expect(problemAt(change)).toEqual({ field, text: expect.stringMatching(text) });
  });

  it.each(wrong)('%s is not saved', (_, change) => {
    expect(paymentRequest('c', draftOf(change), viewOf(change))).toBeNull();
  });

  it.each(['1.00,5', '12,345', 'R$ -3', '-3', 'abc', '999999999999'])(
    '"%s" is no amount, and says so',
    (text) => {
      const read = parseMoney(text);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(moneyErrorText[read.error]).toMatch(/\p{L}{3,}.*\.|R\$/u);
      expect(problemAt({ amountCents: null })?.field).toBe('amount');
    },
  );
});
