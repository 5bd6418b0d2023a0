import { chequeKey } from '@shared/domain/cheque/cheque';
import { awaitedBy, lifeOf, standingSteps } from '@shared/domain/cheque/cheque-life';
import { describe, expect, it } from 'vitest';
import { type Happening, someCheque } from '../../rules/cheques/some-cheque';

const deposited = { move: 'deposit', day: '2026-03-10' } as const;
const returned = { move: 'return', reason: 11, day: '2026-03-12' } as const;
const undo = (undoes: string, day = '2026-03-15') => ({ move: 'undo', undoes, day }) as const;

describe('the life of a cheque', () => {
  it('begins in the drawer, on the day it was taken', () => {
    expect(lifeOf(someCheque())).toMatchObject({
      status: 'held',
      since: '2026-03-02',
      returns: [],
      presentations: 0,
      holder: undefined,
    });
  });

  it('remembers each return and each time at the bank', () => {
    const redeposited = { move: 'redeposit', day: '2026-03-16' } as const;
    const again = { move: 'return', reason: 12, day: '2026-03-18' } as const;
    expect(lifeOf(someCheque([deposited, returned, redeposited, again]))).toMatchObject({
      status: 'returned',
      since: '2026-03-18',
      returns: [
        { day: '2026-03-12', reason: 11 },
        { day: '2026-03-18', reason: 12 },
      ],
      presentations: 2,
    });
  });

  it('says who has it only while it is passed on', () => {
    const passedOn = { move: 'pass-on', to: 'Atacado Sul', day: '2026-03-05' } as const;
    expect(lifeOf(someCheque([passedOn])).holder).toBe('Atacado Sul');
    expect(lifeOf(someCheque([passedOn, { move: 'come-back', day: '2026-03-06' }])).holder).toBeUndefined();
  });

  it('is as before once its last step is taken back, step by step', () => {
    const once = someCheque([deposited, returned, undo('e2')]);
    expect(lifeOf(once)).toMatchObject({ status: 'deposited', since: '2026-03-10', returns: [] });
    const twice = someCheque([deposited, returned, undo('e2'), undo('e1')]);
    expect(lifeOf(twice)).toMatchObject({ status: 'held', since: '2026-03-02', presentations: 0 });
    expect(standingSteps(twice.events).map(({ move }) => move)).toEqual(['take']);
    const redone = someCheque([deposited, undo('e1'), { ...deposited, day: '2026-03-16' }]);
    expect(lifeOf(redone)).toMatchObject({ status: 'deposited', since: '2026-03-16', presentations: 1 });
  });

  it('is void once its taking is taken back', () => {
    expect(lifeOf(someCheque([undo('e0')]))).toMatchObject({ status: 'void', since: '2026-03-15' });
  });

  it('has at least one event', () => {
    expect(() => lifeOf({ events: [] })).toThrow('no event');
  });
});

describe('what an installment waits for', () => {
  const covering = (id: string, happenings: readonly Happening[] = []) =>
    someCheque(happenings, { id, installmentIds: ['i1'] });

  it('is the cheques that cover it and are still to be paid', () => {
    const cheques = [
      covering('q3'),
      covering('q1', [deposited]),
      covering('q2', [deposited, returned]),
      covering('q4', [deposited, { move: 'clear', day: '2026-03-11' }]),
    ];
    expect(awaitedBy('i1', cheques)).toEqual(['q1', 'q3']);
    expect(awaitedBy('i2', cheques)).toBeUndefined();
    expect(awaitedBy('i1', cheques.slice(2))).toBeUndefined();
  });
});

describe('what a cheque is recognised by', () => {
  const face = { bank: '237', branch: '3184', account: '775043624', number: '123' };

  it('is the same however many zeros were typed', () => {
    const padded = { bank: '237', branch: '03184', account: '0775043624', number: '000123' };
    expect(chequeKey(padded)).toBe(chequeKey(face));
    expect(chequeKey({ ...face, number: '000' })).toBe(chequeKey({ ...face, number: '0' }));
  });

  it.each([{ bank: '001' }, { branch: '3185' }, { account: '775043625' }, { number: '124' }])(
    'tells %j apart',
    (other) => {
      expect(chequeKey({ ...face, ...other })).not.toBe(chequeKey(face));
    },
  );
});
