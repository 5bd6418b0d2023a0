import { eventsFor } from '@shared/import/cheques/events-for';
import type { Situation } from '@shared/import/cheques/situation';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

const told = (situation: Situation, goodDay = '2026-10-10', issueDay = '2026-09-10', today = TODAY) =>
  eventsFor(situation, { issueDay, goodDay }, today).map(({ move, day, reason, to }) =>
    [move, day, reason, to].filter((part) => part !== undefined).join(' '),
  );

describe('eventsFor', () => {
  it.each<[string, Situation, string[]]>([
    ['held', { status: 'held' }, ['take 2026-09-10']],
    ['in custody', { status: 'in-custody' }, ['take 2026-09-10', 'put-in-custody 2026-09-10']],
    // 10/10/2026 is a Saturday and 12/10 a holiday.
    ['deposited', { status: 'deposited' }, ['take 2026-09-10', 'deposit 2026-10-13']],
    ['cleared', { status: 'cleared' }, ['take 2026-09-10', 'deposit 2026-10-13', 'clear 2026-10-14']],
    [
      'returned',
      { status: 'returned', reason: 22 },
      ['take 2026-09-10', 'deposit 2026-10-13', 'return 2026-10-14 22'],
    ],
    [
      'returned twice',
      { status: 'returned', reason: 12 },
      [
        'take 2026-09-10',
        'deposit 2026-10-13',
        'return 2026-10-14 11',
        'redeposit 2026-10-15',
        'return 2026-10-16 12',
      ],
    ],
    [
      'presented again',
      { status: 'redeposited' },
      ['take 2026-09-10', 'deposit 2026-10-13', 'return 2026-10-14 11', 'redeposit 2026-10-15'],
    ],
    [
      'protested',
      { status: 'protested', reason: 13 },
      ['take 2026-09-10', 'deposit 2026-10-13', 'return 2026-10-14 13', 'protest 2026-10-15'],
    ],
    ['stopped', { status: 'stopped' }, ['take 2026-09-10', 'stop 2026-10-10']],
    ['passed on', { status: 'passed-on', to: 'Atacado' }, ['take 2026-09-10', 'pass-on 2026-09-10 Atacado']],
    ['redeemed', { status: 'redeemed' }, ['take 2026-09-10', 'redeem 2026-10-10']],
    ['replaced', { status: 'replaced' }, ['take 2026-09-10', 'replace 2026-10-10']],
  ])('leads to %s', (_, situation, events) => {
    expect(told(situation)).toEqual(events);
  });

  it('puts nothing after today', () => {
    expect(told({ status: 'cleared' }, '2026-11-19')).toEqual([
      'take 2026-09-10',
      'deposit 2026-11-19',
      'clear 2026-11-20',
    ]);
    expect(told({ status: 'returned', reason: 12 }, '2026-12-10', '2026-12-01')).toEqual([
      'take 2026-11-20',
      'deposit 2026-11-20',
      'return 2026-11-20 11',
      'redeposit 2026-11-20',
      'return 2026-11-20 12',
    ]);
    expect(told({ status: 'redeemed' }, '2027-01-10')).toEqual(['take 2026-09-10', 'redeem 2026-11-20']);
  });
});
