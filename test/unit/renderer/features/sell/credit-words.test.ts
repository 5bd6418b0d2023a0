import { accountText } from '@renderer/features/sell/account-facts';
import { decisionFacts, decisionTitle } from '@renderer/features/sell/decision-words';
import { saleRefusedText } from '@renderer/features/sell/sell-words';
import { emptySummary } from '@shared/domain/summary';
import { defaultTerms } from '@shared/domain/terms';
import { creditStanding } from '@shared/rules/credit/credit-standing';
import { decisionNeed } from '@shared/rules/credit/decision';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

const today = '2026-11-19';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const late = openInstallment({ number: 1, dueDay: '2026-11-03', paidCents: 5_000 });
const next = openInstallment({ number: 2, dueDay: '2026-12-03' });
const standingOf = (open: Parameters<typeof creditStanding>[2], limitCents?: number, tabCents = 0) =>
  creditStanding({ limitCents }, { ...emptySummary('customer'), tabCents }, open, today, defaultTerms);

describe('the account before the sale', () => {
  it('tells what is open, on the tab, and late', () => {
    expect(plain(accountText(standingOf([late, next], 80_000, 2_000)))).toBe(
      'R$ 250,00 em aberto em 2 parcelas · R$ 20,00 na caderneta · R$ 100,00 em atraso há 16 dias · limite de R$ 800,00',
    );
    expect(plain(accountText(standingOf([next])))).toBe('R$ 150,00 em aberto em 1 parcela · nada em atraso');
    expect(accountText(standingOf([]))).toBe('nada em aberto');
    const waits = openInstallment({ number: 3, dueDay: '2026-11-03', awaiting: ['cheque'] });
    expect(plain(accountText(standingOf([next, waits])))).toBe(
      'R$ 300,00 em aberto em 2 parcelas, R$ 150,00 em cheques a compensar · nada em atraso',
    );
  });
});

describe('the question of a decision', () => {
  it('says what the sale runs into, and by how much', () => {
    const over = decisionNeed(standingOf([next], 80_000, 5_000), 61_250);
    if (!over) throw new Error('expected a decision to be needed');
    expect(decisionTitle(over)).toBe('Passa do limite. Vender mesmo assim?');
    expect(decisionFacts(over, 'Maria').map(plain)).toEqual([
      'Com esta venda, Maria fica com R$ 812,50 em aberto. O limite é R$ 800,00: passa R$ 12,50.',
    ]);
    const both = decisionNeed(standingOf([late, next], 20_000), 1);
    if (!both) throw new Error('expected a decision to be needed');
    expect(decisionTitle(both)).toBe('Passa do limite e há parcela em atraso. Vender mesmo assim?');
    expect(decisionFacts(both, 'Maria').map(plain)[1]).toBe('Uma parcela, R$ 100,00, venceu há 16 dias.');
  });

  it('names a cheque that came back', () => {
    const withReturned = (returnedCheques: number, open: Parameters<typeof creditStanding>[2]) => {
      const summary = { ...emptySummary('customer'), returnedCheques, chequeReturns: returnedCheques };
      const need = decisionNeed(creditStanding({}, summary, open, today, defaultTerms), 1);
      if (!need) throw new Error('expected a decision to be needed');
      return need;
    };
    const one = withReturned(1, []);
    expect(decisionTitle(one)).toBe('Há cheque que voltou. Vender mesmo assim?');
    expect(decisionFacts(one, 'Maria')).toEqual(['Há 1 cheque que voltou e ainda não foi resolvido.']);
    const two = withReturned(2, [late]);
    expect(decisionTitle(two)).toBe('Há parcela em atraso e cheque que voltou. Vender mesmo assim?');
    expect(decisionFacts(two, 'Maria').at(-1)).toBe(
      'Há 2 cheques que voltaram e ainda não foram resolvidos.',
    );
  });

  it('is explained where it only comes up while the sale is written', () => {
    const need = decisionNeed(standingOf([late]), 1);
    if (!need) throw new Error('expected a decision to be needed');
    expect(decisionTitle(need)).toBe('Há parcela em atraso. Vender mesmo assim?');
    expect(saleRefusedText({ reason: 'decision-needed', need })).toContain('Nada foi gravado');
  });
});
