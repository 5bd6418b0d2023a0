import {
  addMeans,
  chooseMeans,
  offeredMeans,
  removeMeans,
  typePart,
} from '@renderer/features/receive/means-parts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, problemAt, viewOf } from './counter';

describe('one means', () => {
  it('covers the amount', () => {
    expect(viewOf({ means: 'pix' }).parts.all).toEqual([{ means: 'pix', cents: 15_380 }]);
  });

  it('may be store credit only where there is some', () => {
    expect(offeredMeans(draftOf(), 0)).toEqual(['cash', 'pix', 'card', 'other']);
    expect(offeredMeans(draftOf(), 1)).toContain('credit');
  });
});

describe('several means', () => {
  const two = addMeans(draftOf({ amountCents: 20_000 }), 0);

  it('begin at a key: the first can be typed, the second covers what is left', () => {
    expect(two).toMatchObject({ named: [{ means: 'cash' }], means: 'pix' });
    expect(viewOf(two).parts).toMatchObject({ named: [{ means: 'cash', cents: 20_000 }], restCents: 0 });
    expect(viewOf(typePart(two, 'cash', 5_000)).parts.all).toEqual([
      { means: 'cash', cents: 5_000 },
      { means: 'pix', cents: 15_000 },
    ]);
  });

  it('are saved as the one they still are, while nothing is left for the second', () => {
    expect(viewOf(two)).toMatchObject({
      parts: { all: [{ means: 'cash', cents: 20_000 }] },
      problem: null,
    });
  });

  it('offer each means once, and no more when all are there', () => {
    const three = addMeans(typePart(two, 'cash', 5_000), 0);
    expect(offeredMeans(three, 0)).toEqual(['card', 'other']);
    const all = addMeans(addMeans(three, 0), 0);
    expect(addMeans(all, 0)).toBe(all);
  });

  it('go back to one', () => {
    expect(viewOf(removeMeans(two, 'cash')).parts.all).toEqual([{ means: 'pix', cents: 20_000 }]);
  });

  it('add up to the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (cash, pix) => {
        const draft = typePart(addMeans(typePart(two, 'cash', cash), 0), 'pix', pix);
        const { parts, problem } = viewOf(draft);
        const sum = parts.all.reduce((total, { cents }) => total + cents, 0);
        expect(problem === null ? sum : problem.reason).toBe(
          cash + pix <= 20_000 ? 20_000 : 'parts-over-amount',
        );
      }),
    );
  });

  it.each<[string, number | null, RegExp]>([
    ['is empty', null, /quanto entra em dinheiro/],
    ['is zero', 0, /mais que zero, ou tire/],
    ['is more than the amount', 20_001, /passam do valor em R\$\s0,01/],
  ])('say at the field when one %s', (_, cents, text) => {
    expect(problemAt(typePart(two, 'cash', cents))).toEqual({
      field: 'part-cash',
      text: expect.stringMatching(text),
    });
  });
});

describe('store credit', () => {
  const some = { creditCents: 3_000 };

  it('that does not cover the amount is used up, and another means covers the rest', () => {
    const draft = chooseMeans(draftOf({ amountCents: 20_000 }), 'credit', 20_000, 3_000);
    expect(viewOf(draft, some).parts.all).toEqual([
      { means: 'credit', cents: 3_000 },
      { means: 'cash', cents: 17_000 },
    ]);
  });

  it('that covers the amount is enough', () => {
    const draft = chooseMeans(draftOf({ amountCents: 2_000 }), 'credit', 2_000, 3_000);
    expect(viewOf(draft, some)).toMatchObject({
      parts: { all: [{ means: 'credit', cents: 2_000 }] },
      problem: null,
    });
  });

  it('is never more than there is, and follows what another window used', () => {
    const draft = chooseMeans(draftOf({ amountCents: 20_000 }), 'credit', 20_000, 3_000);
    expect(viewOf(draft, { creditCents: 1_000 }).parts.all[0]).toEqual({ means: 'credit', cents: 1_000 });
    expect(problemAt(typePart(draft, 'credit', 4_000), some)).toEqual({
      field: 'part-credit',
      text: expect.stringMatching(/saldo a favor é R\$\s30,00/),
    });
    expect(problemAt({ means: 'credit' }, { creditCents: 0 })).toEqual({
      field: 'amount',
      text: expect.stringMatching(/não há saldo a favor/),
    });
  });
});

describe('change', () => {
  it('is what was handed over beyond the cash', () => {
    expect(viewOf({ amountCents: 15_380, tenderedCents: 20_000 }).changeCents).toBe(4_620);
  });

  it('comes from the cash part alone', () => {
    const split = draftOf({ amountCents: 20_000, named: [{ means: 'cash', cents: 5_000 }], means: 'pix' });
    expect(viewOf({ ...split, tenderedCents: 10_000 })).toMatchObject({ changeCents: 5_000, problem: null });
    expect(problemAt({ ...split, tenderedCents: 4_000 })).toEqual({
      field: 'tendered',
      text: expect.stringMatching(/Faltam R\$\s10,00 em dinheiro/),
    });
  });

  it('is not asked of a Pix', () => {
    expect(viewOf({ means: 'pix', tenderedCents: 100 })).toMatchObject({ problem: null, changeCents: 0 });
  });
});
