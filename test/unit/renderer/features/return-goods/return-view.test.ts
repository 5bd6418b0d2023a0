import {
  chequesOfFalls,
  emptyDraft,
  giveBackOf,
  type ReturnDraft,
  returnView,
} from '@renderer/features/return-goods/return-view';
import {
  outcomeText,
  problemText,
  refusedText,
  waitingText,
} from '@renderer/features/return-goods/return-words';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { SaleFacts } from '@shared/domain/goods-return';
import { withOpenFlag } from '@shared/domain/installment';
import type { Sale } from '@shared/domain/sale';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

const sale: Sale = {
  id: 'sale',
  number: 66,
  customerId: 'customer',
  day: '2026-03-17',
  description: 'Cadeiras',
  items: [{ description: 'Cadeira', quantity: 5, unitCents: 5_000 }],
  totalCents: 25_000,
  downPaymentCents: 0,
  installmentCount: 4,
  firstDueDay: '2026-04-17',
  interval: { kind: 'monthly' },
  createdAt: 1,
};

/** Five chairs in installments of R$ 70,00, R$ 70,00, R$ 70,00 and R$ 40,00, the last of which is paid. */
const facts: SaleFacts = {
  sale,
  installments: [7_000, 7_000, 7_000, 4_000].map((principalCents, index) =>
    withOpenFlag(
      openInstallment({ number: index + 1, principalCents, paidCents: index === 3 ? principalCents : 0 }),
    ),
  ),
  payments: [],
};

const viewOf = (more: Partial<ReturnDraft> = {}, of: SaleFacts = facts) =>
  returnView({ ...emptyDraft, ...more }, of);
const outcome = (more: Partial<ReturnDraft> = {}) => {
  const { plan } = viewOf(more);
  return plan && outcomeText(plan, giveBackOf({ ...emptyDraft, ...more })).replaceAll('\u00a0', ' ');
};

describe('what the screen of returns shows', () => {
  it('begins with the whole purchase, and says what falls and what becomes store credit', () => {
    expect(outcome()).toBe('Caem 3 parcelas, R$ 210,00; R$ 40,00 viram saldo a favor.');
    expect(outcome({ isGivenBack: true, means: 'pix' })).toBe(
      'Caem 3 parcelas, R$ 210,00; R$ 40,00 são devolvidos por Pix.',
    );
  });

  it('says it of one installment, of a part, and of both', () => {
    expect(outcome({ what: 'part', quantities: { 0: 1 } })).toBe('Cai parte de 1 parcela, R$ 50,00.');
    expect(outcome({ what: 'part', quantities: { 0: 2 } })).toBe(
      'Caem 1 parcela e parte de outra, R$ 100,00.',
    );
  });

  it('shows the last installment first, as it falls first', () => {
    const { lines } = viewOf({ what: 'part', quantities: { 0: 2 } });
    expect(
      lines.map(({ installment, fallsCents, restCents }) => [installment.number, fallsCents, restCents]),
    ).toEqual([
      [3, 7_000, 0],
      [2, 3_000, 4_000],
      [1, 0, 7_000],
    ]);
  });

  it('waits for a quantity or an amount before it complains', () => {
    expect(viewOf({ what: 'part' }).problem).toEqual({ reason: 'nothing-chosen' });
    expect(viewOf({ what: 'part', quantities: { 0: 0 } }).problem).toEqual({ reason: 'nothing-chosen' });
    const plain = { ...facts, sale: { ...sale, items: [] } };
    expect(viewOf({ what: 'part' }, plain).problem).toEqual({ reason: 'amount-missing' });
    expect(viewOf({ what: 'part', amountCents: 0 }, plain).problem).toEqual({
      reason: 'amount-not-positive',
    });
    expect(viewOf({ what: 'part', amountCents: 8_000 }, plain).plan).toMatchObject({ valueCents: 8_000 });
  });

  it('says at the item that there are not so many', () => {
    const { problem } = viewOf({ what: 'part', quantities: { 0: 9_999_999 } });
    expect(problem && problemText(problem)).toEqual({ field: 'item-0', text: 'Só há 5 para voltar.' });
  });

  it('leads on where nothing here helps', () => {
    const cancelled = { ...facts, sale: { ...sale, cancelledOn: '2026-05-01' } };
    const { problem } = viewOf({}, cancelled);
    expect(problem && problemText(problem).field).toBe('none');
  });

  it('says of every refusal that nothing was written', () => {
    const plan = { valueCents: 1, falls: [], fellCents: 0, beyondCents: 1 };
    for (const error of [
      { reason: 'sale-not-found' },
      { reason: 'amount-changed', plan },
      { reason: 'covered-by-agreement' },
      { reason: 'more-than-bought', item: 0, leftQuantity: 0 },
    ] as const)
      expect(refusedText(error)).toContain('Nada foi gravado.');
  });
});

it('names the cheques that what falls waits for, and what becomes of their money', () => {
  const cheque = (id: string, number: string) =>
    ({ id, number, goodDay: '2026-06-17', status: 'held' }) as Cheque;
  const awaited = [cheque('a', '000122'), cheque('b', '000123')];
  const installments = facts.installments.map((one, index) =>
    index < 2 ? one : { ...one, awaiting: [index === 2 ? 'b' : 'a'] },
  );
  const some = viewOf({ what: 'part', quantities: { 0: 1 } }, { ...facts, installments });
  const [only, ...more] = chequesOfFalls(some, awaited);
  expect([only?.number, more]).toEqual(['000123', []]);
  expect(waitingText([{ number: '000123' }])).toMatch(/^O cheque 000123 cobre o que cai: .*saldo a favor/);
  expect(waitingText(awaited)).toMatch(/^2 cheques cobrem o que cai/);
  expect(chequesOfFalls(viewOf(), awaited)).toEqual([]);
});
