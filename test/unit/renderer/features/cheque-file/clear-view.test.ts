import { type ClearDraft, clearView } from '@renderer/features/cheque-file/clear-view';
import { moneyRows } from '@renderer/features/cheque-file/money-rows';
import { defaultTerms } from '@shared/domain/terms';
import { describe, expect, it } from 'vitest';
import { cameBack, chequeFileOf, deposited, plain, today } from './cheque-file-of';

const viewOf = (file: ReturnType<typeof chequeFileOf>, change: Partial<ClearDraft> = {}) =>
  clearView({ day: today, forgive: true, ...change }, { file, today, terms: defaultTerms });
const rowsOf = (view: ReturnType<typeof viewOf>) =>
  moneyRows(view.plan, view.leftCents).map(({ label, value }) => `${label}: ${plain(String(value))}`);

const redeposited = [deposited, cameBack(11), { move: 'redeposit', day: '2026-11-13' }] as const;

describe('what a cheque pays when the bank paid it', () => {
  it('is what it covers, without the charges of the time the shop agreed to wait', () => {
    const view = viewOf(chequeFileOf([deposited]));
    expect(view).toMatchObject({ askedCents: 0, leftCents: 0, problem: undefined });
    // 17 days late: a fee of R$ 3,00 and interest of R$ 0,85.
    expect(rowsOf(view)).toEqual(['Parcelas: R$ 300,00', 'Multa e juros dispensados: R$ 3,85']);
  });

  it('says what is over and what stays open', () => {
    const more = viewOf(chequeFileOf([deposited], { face: { cents: 30_500 } }));
    expect(rowsOf(more)).toContain('Vira saldo a favor: R$ 5,00');
    const less = viewOf(chequeFileOf([deposited], { face: { cents: 20_000 } }));
    expect(rowsOf(less)).toContain('Continua em aberto: R$ 100,00');
  });

  it('asks about the late charges of one that had come back', () => {
    const file = chequeFileOf(redeposited);
    expect(viewOf(file).askedCents).toBe(385);
    expect(rowsOf(viewOf(file))).toEqual(['Parcelas: R$ 300,00', 'Multa e juros dispensados: R$ 3,85']);
    expect(rowsOf(viewOf(file, { forgive: false }))).toEqual([
      'Parcelas: R$ 296,15',
      'Multa e juros: R$ 3,85',
      'Continua em aberto: R$ 3,85',
    ]);
  });

  it('refuses a day before the deposit, and one to come', () => {
    const file = chequeFileOf([deposited]);
    expect(viewOf(file, { day: '2026-11-09' }).problem).toContain('10/11/2026');
    expect(viewOf(file, { day: '2026-11-21' }).problem).toContain('ainda não chegou');
    expect(viewOf(file, { day: null }).problem).toContain('Diga o dia');
  });
});
