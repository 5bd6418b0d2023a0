import { giveChange, keepExcess } from '@renderer/features/receive/excess';
import type { ReceiveDraft } from '@renderer/features/receive/receive-draft';
import { paymentRequest } from '@renderer/features/receive/receive-request';
import { describe, expect, it } from 'vitest';
import { draftOf, fourth, viewOf } from './counter';

// Everything that is open is R$ 453,80.
const over = (change: Partial<ReceiveDraft> = {}) => draftOf({ amountCents: 50_000, ...change });
const given = (draft: ReceiveDraft) => giveChange(draft, viewOf(draft));

describe('more than what is open', () => {
  it('is not taken until it is said what becomes of the rest', () => {
    const view = viewOf(over());
    expect(view.problem).toMatchObject({ reason: 'over-balance', balanceCents: 45_380 });
    expect(paymentRequest('c', over(), view)).toBeNull();
  });

  it('in cash goes back as change, or stays as store credit', () => {
    expect(viewOf(over()).excess).toEqual({
      excessCents: 4_620,
      asChange: true,
      asCredit: true,
      asLess: false,
    });
    expect(viewOf(given(over()))).toMatchObject({ amountCents: 45_380, changeCents: 4_620, problem: null });
    const kept = keepExcess(over());
    expect(paymentRequest('c', kept, viewOf(kept))).toMatchObject({
      means: [{ means: 'cash', cents: 50_000 }],
      keepExcess: true,
    });
  });

  it('by Pix stays as store credit, or is not taken', () => {
    const pix = over({ means: 'pix' });
    expect(viewOf(pix).excess).toMatchObject({ asChange: false, asCredit: true, asLess: true });
    expect(viewOf(given(pix))).toMatchObject({ amountCents: 45_380, changeCents: 0, problem: null });
  });

  it('partly in cash goes back from the cash', () => {
    const split = over({ named: [{ means: 'cash', cents: 20_000 }], means: 'pix' });
    const view = viewOf(given(split));
    expect(view).toMatchObject({ tenderedCents: 20_000, changeCents: 4_620, problem: null });
    expect(view.parts.all).toEqual([
      { means: 'cash', cents: 15_380 },
      { means: 'pix', cents: 30_000 },
    ]);
  });

  it('keeps what was already handed over', () => {
    expect(viewOf(given(over({ tenderedCents: 60_000 })))).toMatchObject({ changeCents: 14_620 });
  });

  it('from store credit alone is simply not used', () => {
    const view = viewOf(over({ means: 'credit' }), { creditCents: 80_000 });
    expect(view.excess).toMatchObject({ asChange: false, asCredit: false, asLess: true });
    const kept = viewOf(keepExcess(over({ means: 'credit' })), { creditCents: 80_000 });
    expect(kept.problem).toMatchObject({ reason: 'over-balance' });
  });

  it('is kept only of what was shown, not of what another window pays meanwhile', () => {
    const exact = keepExcess(draftOf({ amountCents: 45_380 }));
    expect(paymentRequest('c', exact, viewOf(exact))).not.toHaveProperty('keepExcess');
  });

  it('is measured against what was picked', () => {
    expect(viewOf(over({ pickedIds: [fourth.id] })).problem).toMatchObject({
      balanceCents: 15_000,
      ofPicked: true,
    });
  });
});
