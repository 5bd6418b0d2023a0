import { z } from 'zod';

/**
 * Where a cheque is: em carteira, em custódia, depositado, reapresentado, compensado, devolvido, sustado, repassado,
 * protestado, resgatado, trocado; `void` is one whose taking was taken back.
 */
export const chequeStatuses = [
  'held',
  'in-custody',
  'deposited',
  'redeposited',
  'cleared',
  'returned',
  'stopped',
  'passed-on',
  'protested',
  'redeemed',
  'replaced',
  'void',
] as const;
export const chequeStatusSchema = z.enum(chequeStatuses);
export type ChequeStatus = z.infer<typeof chequeStatusSchema>;

/** What can happen to a cheque. */
export const chequeMoves = [
  'take',
  'deposit',
  'redeposit',
  'clear',
  'return',
  'put-in-custody',
  'take-from-custody',
  'pass-on',
  'come-back',
  'stop',
  'release',
  'protest',
  'redeem',
  'replace',
] as const;
export const chequeMoveSchema = z.enum(chequeMoves);
export type ChequeMove = z.infer<typeof chequeMoveSchema>;

const atHand = { redeem: 'redeemed', replace: 'replaced' } as const;

/**
 * The moves a cheque can make from each place, and where each leads. What depends on its dates and on why it came back
 * is in `rules/cheques`. A stopped cheque may still be presented: the bank's stamp is the proof (Lei 7.357 art. 47 II).
 */
export const chequeCourse: Readonly<
  Record<ChequeStatus, Readonly<Partial<Record<ChequeMove, ChequeStatus>>>>
> = {
  held: {
    deposit: 'deposited',
    'put-in-custody': 'in-custody',
    'pass-on': 'passed-on',
    stop: 'stopped',
    ...atHand,
  },
  'in-custody': { deposit: 'deposited', 'take-from-custody': 'held', stop: 'stopped' },
  deposited: { clear: 'cleared', return: 'returned' },
  redeposited: { clear: 'cleared', return: 'returned' },
  returned: { redeposit: 'redeposited', protest: 'protested', ...atHand },
  stopped: { release: 'held', deposit: 'deposited', ...atHand },
  // The one it was passed on to deposits it, and gives it back when the bank returned it (Lei 7.357 art. 21).
  'passed-on': { clear: 'cleared', 'come-back': 'held', return: 'returned' },
  protested: atHand,
  cleared: {},
  redeemed: {},
  replaced: {},
  void: {},
};

/** Where a move leads; undefined where a cheque there cannot make it. */
export const statusAfter = (status: ChequeStatus, move: ChequeMove): ChequeStatus | undefined =>
  chequeCourse[status][move];

const WAITING: ReadonlySet<ChequeStatus> = new Set([
  'held',
  'in-custody',
  'deposited',
  'redeposited',
  'passed-on',
]);

/** Whether the shop waits for its money: what it covers is open, and nobody is reminded of it. */
export const isWaiting = (status: ChequeStatus): boolean => WAITING.has(status);

const UNPAID: ReadonlySet<ChequeStatus> = new Set(['returned', 'stopped', 'protested']);

/** Whether it failed and was not made good yet. */
export const isUnpaid = (status: ChequeStatus): boolean => UNPAID.has(status);

/** Whether the shop still has something to get by it. */
export const isStanding = (status: ChequeStatus): boolean => isWaiting(status) || isUnpaid(status);
