import { lifeOf, withEvent } from '@shared/domain/cheque/cheque-life';
import {
  type ChequeMove,
  type ChequeStatus,
  chequeMoves,
  chequeStatuses,
} from '@shared/domain/cheque/cheque-moves';
import { returnReasons } from '@shared/domain/cheque/return-reasons';
import { moveBlock } from '@shared/rules/cheques/move-block';
import { describe, expect, it } from 'vitest';
import { type Happening, someCheque } from './some-cheque';

const TODAY = '2026-03-20';
const GOOD_DAY = '2026-03-10';

const deposited = { move: 'deposit', day: '2026-03-10' } as const;
const returned = (reason: number, day = '2026-03-12') => ({ move: 'return', reason, day }) as const;
const redeposited = { move: 'redeposit', day: '2026-03-16' } as const;

/** One way to each place. */
const at: Readonly<Record<ChequeStatus, ReturnType<typeof someCheque>>> = {
  held: someCheque(),
  'in-custody': someCheque([{ move: 'put-in-custody', day: '2026-03-05' }]),
  deposited: someCheque([deposited]),
  redeposited: someCheque([deposited, returned(11), redeposited]),
  cleared: someCheque([deposited, { move: 'clear', day: '2026-03-11' }]),
  returned: someCheque([deposited, returned(11)]),
  stopped: someCheque([{ move: 'stop', day: '2026-03-05' }]),
  'passed-on': someCheque([{ move: 'pass-on', day: '2026-03-05', to: 'Atacado Sul' }]),
  protested: someCheque([deposited, returned(11), { move: 'protest', day: '2026-03-13' }]),
  redeemed: someCheque([{ move: 'redeem', day: '2026-03-05' }]),
  replaced: someCheque([{ move: 'replace', day: '2026-03-05', replacedBy: ['q2'] }]),
  void: someCheque([{ move: 'undo', day: '2026-03-05', undoes: 'e0' }]),
};

/** Every lawful move; all others are refused. */
const LAWFUL: Readonly<Record<ChequeStatus, Partial<Record<ChequeMove, ChequeStatus>>>> = {
  held: {
    deposit: 'deposited',
    'put-in-custody': 'in-custody',
    'pass-on': 'passed-on',
    stop: 'stopped',
    redeem: 'redeemed',
    replace: 'replaced',
  },
  'in-custody': { deposit: 'deposited', 'take-from-custody': 'held', stop: 'stopped' },
  deposited: { clear: 'cleared', return: 'returned' },
  redeposited: { clear: 'cleared', return: 'returned' },
  cleared: {},
  returned: { redeposit: 'redeposited', protest: 'protested', redeem: 'redeemed', replace: 'replaced' },
  stopped: { release: 'held', deposit: 'deposited', redeem: 'redeemed', replace: 'replaced' },
  'passed-on': { clear: 'cleared', 'come-back': 'held', return: 'returned' },
  protested: { redeem: 'redeemed', replace: 'replaced' },
  redeemed: {},
  replaced: {},
  void: {},
};

const moves = chequeStatuses.flatMap((status) => chequeMoves.map((move) => ({ status, move })));
const isLawful = ({ status, move }: (typeof moves)[number]): boolean => LAWFUL[status][move] !== undefined;

/** What a lawful move is asked with. */
const asked = (status: ChequeStatus, move: ChequeMove) => ({
  move,
  day: TODAY,
  ...(move === 'return' ? { reason: status === 'redeposited' ? 12 : 11 } : {}),
  ...(move === 'pass-on' ? { to: 'Atacado Sul' } : {}),
});

describe('every move from every place', () => {
  it.each(chequeStatuses)('reaches %s', (status) => {
    expect(lifeOf(at[status]).status).toBe(status);
    expect(at[status].status).toBe(status);
  });

  it.each(moves.filter(isLawful))('$status can $move', ({ status, move }) => {
    const request = asked(status, move);
    expect(moveBlock(at[status], request, TODAY)).toBeNull();
    const moved = withEvent(at[status], { id: 'next', at: 9, batchId: 'b9', ...request });
    expect(moved.status).toBe(LAWFUL[status][move]);
  });

  it.each(moves.filter((tried) => !isLawful(tried)))('$status cannot $move', ({ status, move }) => {
    expect(moveBlock(at[status], asked(status, move), TODAY)).toEqual({ reason: 'not-from-here', status });
  });
});

describe('the days of a move', () => {
  it('refuses one that has not come', () => {
    expect(moveBlock(at.held, { move: 'deposit', day: '2026-03-21' }, TODAY)).toEqual({
      reason: 'day-in-the-future',
    });
  });

  it('refuses one before the last thing that happened, and takes the same day', () => {
    const clearedOn = (day: string) => moveBlock(at.deposited, { move: 'clear', day }, TODAY);
    expect(clearedOn('2026-03-09')).toEqual({ reason: 'before-last', day: '2026-03-10' });
    expect(clearedOn('2026-03-10')).toBeNull();
  });

  it('counts from the last thing that stands once a later one is taken back', () => {
    const undone = someCheque([deposited, { move: 'undo', day: '2026-03-15', undoes: 'e1' }]);
    expect(moveBlock(undone, { move: 'deposit', day: '2026-03-10' }, TODAY)).toBeNull();
  });

  it.each(['held', 'in-custody', 'stopped'] as const)(
    'keeps one %s from the bank before its day',
    (status) => {
      const depositedOn = (day: string) => moveBlock(at[status], { move: 'deposit', day }, TODAY);
      expect(depositedOn('2026-03-09')).toEqual({ reason: 'before-good-day', goodDay: GOOD_DAY });
      expect(depositedOn(GOOD_DAY)).toBeNull();
    },
  );

  it('lets one that is with a third party clear from its day on, and come back from the bank before', () => {
    const onDay = (day: string) => moveBlock(at['passed-on'], { move: 'clear', day }, TODAY);
    expect(onDay('2026-03-09')).toEqual({ reason: 'before-good-day', goodDay: GOOD_DAY });
    expect(onDay(GOOD_DAY)).toBeNull();
    const early = { move: 'return', day: '2026-03-09', reason: 11 } as const;
    expect(moveBlock(at['passed-on'], early, TODAY)).toBeNull();
    const back = someCheque([...at['passed-on'].events.slice(1), returned(11, '2026-03-06')]);
    expect(moveBlock(back, { move: 'redeposit', day: '2026-03-09' }, TODAY)?.reason).toBe('before-good-day');
  });
});

describe('presenting again', () => {
  const again = (...happenings: readonly Happening[]) =>
    moveBlock(someCheque(happenings), { move: 'redeposit', day: TODAY }, TODAY);

  it.each(returnReasons)('after $code only where the bank takes it', ({ code, represent }) => {
    const block = again(deposited, returned(code));
    expect(block).toEqual(represent === 'yes' ? null : { reason: 'not-again', code });
  });

  it('never after 12, 13, 14 and the others that end it', () => {
    for (const code of [12, 13, 14, 20, 25, 28, 30, 35, 40, 43, 44, 45, 49])
      expect(again(deposited, returned(code))).toEqual({ reason: 'not-again', code });
  });

  it('only once', () => {
    expect(again(deposited, returned(22), redeposited, returned(31, '2026-03-18'))).toEqual({
      reason: 'presented-twice',
    });
    expect(again(deposited, returned(11), redeposited, returned(12, '2026-03-18'))).toEqual({
      reason: 'not-again',
      code: 12,
    });
  });

  it('forgets a return that was taken back', () => {
    const undone = { move: 'undo', day: '2026-03-13', undoes: 'e2' } as const;
    expect(again(deposited, returned(13), undone, returned(11, '2026-03-14'))).toBeNull();
  });
});

describe('protest', () => {
  const protest = (...happenings: readonly Happening[]) =>
    moveBlock(someCheque(happenings), { move: 'protest', day: TODAY }, TODAY);

  it.each(returnReasons)('after $code only where the notary takes it', ({ code, protestBarred }) => {
    const block = protest(deposited, returned(code));
    expect(block).toEqual(protestBarred ? { reason: 'protest-barred', code } : null);
  });

  it('is free after 70 once it was presented again', () => {
    expect(protest(deposited, returned(70), redeposited, returned(70, '2026-03-18'))).toBeNull();
    expect(protest(deposited, returned(70), redeposited, returned(28, '2026-03-18'))).toEqual({
      reason: 'protest-barred',
      code: 28,
    });
  });

  it('is too late once the cheque cannot be executed any more', () => {
    // Emission 02/03/2026, same town: presented until 01/04/2026, executed until 01/10/2026.
    const on = (day: string) => moveBlock(at.returned, { move: 'protest', day }, day);
    expect(on('2026-10-01')).toBeNull();
    expect(on('2026-10-02')).toEqual({ reason: 'protest-too-late', day: '2026-10-01' });
  });
});

describe('why it came back', () => {
  const comesBack = (status: ChequeStatus, reason?: number) =>
    moveBlock(at[status], { move: 'return', day: TODAY, reason }, TODAY);

  it('is asked, and must exist', () => {
    expect(comesBack('deposited')).toEqual({ reason: 'reason-missing' });
    expect(comesBack('deposited', 46)).toEqual({ reason: 'unknown-reason', code: 46 });
  });

  it('is 11 the first time without funds and 12 the second', () => {
    expect(comesBack('deposited', 12)).toEqual({ reason: 'second-without-first' });
    expect(comesBack('redeposited', 11)).toEqual({ reason: 'first-again' });
    const signatureFirst = someCheque([deposited, returned(22), redeposited]);
    for (const reason of [11, 12])
      expect(moveBlock(signatureFirst, { move: 'return', day: TODAY, reason }, TODAY)).toBeNull();
  });

  it('may be 12 from a third party, who may have presented it twice', () => {
    expect(comesBack('passed-on', 12)).toBeNull();
  });
});

it('asks whom a cheque is passed on to', () => {
  for (const to of [undefined, '', '  '])
    expect(moveBlock(at.held, { move: 'pass-on', day: TODAY, to }, TODAY)).toEqual({
      reason: 'name-missing',
    });
});
