import { accountChangesText } from '@renderer/features/receive/account-changes';
import { describe, expect, it } from 'vitest';
import { fifth, fourth, open, plain, third } from './counter';

const said = (now: Parameters<typeof accountChangesText>[1]) => plain(accountChangesText(open, now) ?? '');

describe('an account that changes while it is on the screen', () => {
  it('is the same when it is only read again', () => {
    expect(accountChangesText(open, [{ ...third }, { ...fourth }, { ...fifth }])).toBeNull();
  });

  it('says which installment is no longer open', () => {
    expect(said([fourth, fifth])).toBe(
      'Esta conta mudou em outra janela: a parcela 3 de 5 não está mais em aberto. Nada foi gravado daqui. Confira o valor.',
    );
  });

  it('says what is left of one that was paid in part', () => {
    expect(said([{ ...third, paidCents: 5_000 }, fourth, fifth])).toContain(
      'na parcela 3 de 5 faltam agora R$ 100,00',
    );
  });

  it('says which one a cheque was taken for', () => {
    const waiting = { ...third, awaiting: ['cheque-1'] };
    expect(said([waiting, fourth, fifth])).toContain('a parcela 3 de 5 espera um cheque');
    expect(accountChangesText([waiting, fourth], [waiting, fourth])).toBeNull();
  });

  it('notices charges that were paid or waived alone', () => {
    expect(said([{ ...third, feeSettledCents: 300 }, fourth, fifth])).toContain('na parcela 3 de 5');
  });

  it('counts what would be too long to name', () => {
    expect(said([])).toContain('4 de 5 não está mais em aberto; e mais 1 mudança.');
    expect(said([{ ...third, id: 'new', number: 1 }])).toContain('e mais 2 mudanças');
  });
});
