import { toggleAll, togglePicked, toggleWaive, typeAmount } from '@renderer/features/receive/receive-draft';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, early, fifth, fourth, open, third, today, viewOf, withInterest } from './counter';

describe('the amount that is proposed', () => {
  it('is what is late with its charges', () => {
    expect(viewOf().amountCents).toBe(15_380);
  });

  it('is the next installment where nothing is late', () => {
    expect(viewOf({}, { open: [fourth, fifth] }).amountCents).toBe(15_000);
  });

  it('is all that was picked by hand', () => {
    expect(viewOf({ pickedIds: [fourth.id, fifth.id] }).amountCents).toBe(30_000);
  });

  it('leaves out the charges that are waived', () => {
    expect(viewOf({ waive: 'all' }).amountCents).toBe(15_000);
    expect(viewOf({ waive: 200 }).amountCents).toBe(15_180);
  });

  it('counts the charges to the day of the payment', () => {
    expect(viewOf({ day: '2026-11-03' }).amountCents).toBe(15_000);
  });

  it('is everything at a key, and what is due at the same key again', () => {
    const all = toggleAll(typeAmount(draftOf({ pickedIds: [fifth.id] }), 1));
    expect(viewOf(all)).toMatchObject({ amountCents: 45_380, allCents: 45_380, problem: null });
    expect(viewOf(toggleAll(all)).amountCents).toBe(15_380);
  });
});

describe('what will be paid', () => {
  it('is shown line by line', () => {
    const { lines, plan } = viewOf({ amountCents: 20_000 });
    expect(lines.map(({ paidCents }) => paidCents)).toEqual([15_380, 4_620, 0]);
    expect(lines.map(({ restCents }) => restCents)).toEqual([0, 10_380, 15_000]);
    expect(lines.map(({ isSettled }) => isSettled)).toEqual([true, false, false]);
    expect(plan).toMatchObject({ interestCents: 80, feeCents: 300, principalCents: 19_620 });
  });

  it('follows the hand', () => {
    const { lines } = viewOf({ amountCents: 15_000, pickedIds: [fifth.id] });
    expect(lines.map(({ paidCents }) => paidCents)).toEqual([0, 0, 15_000]);
  });

  it('adds up to the amount, whatever is typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 45_380 }), (amountCents) => {
        const { lines, problem } = viewOf({ amountCents });
        expect(problem).toBeNull();
        expect(lines.reduce((sum, { paidCents }) => sum + paidCents, 0)).toBe(amountCents);
      }),
    );
  });

  it('forgets a picked installment that was paid meanwhile', () => {
    expect(viewOf({ pickedIds: [third.id] }, { open: [fourth, fifth] }).payable).toEqual([fourth, fifth]);
  });

  it('picks and puts back', () => {
    const picked = togglePicked(draftOf(), fourth.id);
    expect(picked.pickedIds).toEqual([fourth.id]);
    expect(togglePicked(picked, fourth.id).pickedIds).toEqual([]);
  });
});

describe('late charges given up', () => {
  it('are all of them at a key, and none at the same key again', () => {
    const waived = toggleWaive(draftOf());
    expect(viewOf(waived).lines[0]).toMatchObject({ chargesCents: 380, waivedCents: 380, dueCents: 15_000 });
    expect(viewOf(toggleWaive(waived)).lines[0]).toMatchObject({ waivedCents: 0, dueCents: 15_380 });
  });

  it('may be a part, interest before the fee, of the oldest first', () => {
    const older = { ...third, id: 'older', number: 2, dueDay: '2026-10-05' };
    const { lines, plan, problem } = viewOf({ waive: 500 }, { open: [older, third, fourth] });
    expect(lines.map(({ chargesCents }) => chargesCents)).toEqual([525, 380, 0]);
    expect(lines.map(({ waivedCents }) => waivedCents)).toEqual([500, 0, 0]);
    expect(plan).toMatchObject({ waivedCents: 500, interestCents: 80, feeCents: 325 });
    expect(problem).toBeNull();
  });

  it('are only of the installments that are reached', () => {
    const older = { ...third, id: 'older', number: 2, dueDay: '2026-10-05' };
    const { lines } = viewOf({ waive: 'all', amountCents: 10_000 }, { open: [older, third] });
    expect(lines.map(({ waivedCents }) => waivedCents)).toEqual([525, 0]);
  });
});

describe('paying early a plan with interest', () => {
  it('takes the interest of the time to come off each installment and off the whole', () => {
    const { lines, amountCents, plan } = viewOf({ wantsAll: true }, early);
    expect(lines.map(({ dueCents }) => dueCents)).toEqual([10_453, 10_350, 10_247, 10_146, 10_046, 9_948]);
    expect(amountCents).toBe(61_190);
    expect(plan?.reducedCents).toBe(2_160);
    expect(lines.every(({ isSettled, restCents }) => isSettled && restCents === 0)).toBe(true);
  });

  it('is shown of one alone', () => {
    const last = withInterest.at(-1)?.id ?? '';
    const { amountCents, plan } = viewOf({ pickedIds: [last] }, early);
    expect(amountCents).toBe(9_948);
    expect(plan?.reducedCents).toBe(612);
  });

  it('takes off a part for a part, and leaves the rest for its due day', () => {
    const { lines, plan } = viewOf({ amountCents: 5_000 }, early);
    expect(plan?.reducedCents).toBe(50);
    expect(lines[0]).toMatchObject({
      paidCents: 5_000,
      reducedCents: 50,
      restCents: 5_508,
      isSettled: false,
    });
  });

  it('takes nothing off a plan without interest', () => {
    expect(viewOf({ wantsAll: true })).toMatchObject({ earlyCents: 0, plan: { reducedCents: 0 } });
  });
});

describe('a day in the past', () => {
  it('counts the charges of that day for every installment', () => {
    const { lines, day } = viewOf({ day: '2026-11-10' });
    expect(day).toBe('2026-11-10');
    expect(lines.map(({ chargesCents }) => chargesCents)).toEqual([335, 0, 0]);
  });

  it('is today while none is understood', () => {
    expect(viewOf({ day: null }).day).toBe(today);
  });
});

it('keeps up with a long account', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({ ...fourth, id: `many-${index}` }));
  const { lines, amountCents } = viewOf({ wantsAll: true }, { open: many });
  expect(lines).toHaveLength(300);
  expect(amountCents).toBe(300 * 15_000);
  expect(open).toHaveLength(3);
});
