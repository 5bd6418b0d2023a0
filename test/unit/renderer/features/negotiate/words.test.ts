import { bandText, factsText } from '@renderer/features/negotiate/fact-words';
import { noOfferWords, offerWords } from '@renderer/features/negotiate/offer-words';
import { daysText, shareText } from '@renderer/features/negotiate/plan-words';
import { isAboutCovered, refusedText } from '@renderer/features/negotiate/refusal-words';
import type { Installment } from '@shared/domain/installment';
import { emptySummary } from '@shared/domain/summary';
import { defaultTerms } from '@shared/domain/terms';
import { beyondText } from '@shared/rules/negotiation/beyond-text';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { type OfferKind, threeOffers } from '@shared/rules/negotiation/offers';
import { openInstallment } from '@test/support/installments';
import { promised } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const day = '2026-11-20';
const late = (number: number, dueDay: string, principalCents = 13_200) =>
  openInstallment({ number, dueDay, principalCents });
const raimundo = [late(1, '2026-09-21'), late(2, '2026-10-20'), late(3, '2026-11-19', 13_100)];

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const words = (
  kind: OfferKind,
  covered: readonly Installment[] = raimundo,
  monthly: number | null = null,
) => {
  const offers = threeOffers({
    covered,
    day,
    terms: defaultTerms,
    policy: defaultPolicy,
    monthlyCents: monthly ?? undefined,
  });
  const offer = { cash: offers.cash, installments: offers.installments, 'more-time': offers.moreTime }[kind];
  if (!offer) throw new Error('no offer');
  const { title, amountCents, more = '', text, note } = offerWords(offer, day, monthly);
  return [title, amountCents, plain(more), plain(text), plain(note)];
};

describe('the card of an offer', () => {
  it('says what one payment takes away and by when the money is in', () => {
    expect(words('cash')).toEqual([
      'À vista até 27/11',
      36_400,
      '',
      'Sem multa e juros, e R$ 31,00 de desconto. Recebe tudo em 7 dias.',
      'a loja abre mão de R$ 42,94',
    ]);
    expect(words('cash', [late(1, '2026-12-10')])[3]).toBe('Sem desconto. Recebe tudo em 7 dias.');
  });

  it('says whether the installments fit what the customer can pay', () => {
    expect(words('installments', raimundo, 8_000)).toEqual([
      'Entrada + 4 parcelas',
      7_500,
      '+ 4 × R$ 80,00',
      'Sem multa e juros. Cabe no que pode pagar. Termina em 20/03/2027.',
      'a loja abre mão de R$ 11,94',
    ]);
    expect(words('installments', raimundo, 1_000)[3]).toContain('Passa do que pode pagar.');
    expect(words('installments')[3]).toBe('Sem multa e juros. Entrada de 25,1% hoje. Termina em 20/03/2027.');
  });

  it('names the new days of more time', () => {
    expect(words('more-time').slice(3)).toEqual([
      'Passam a vencer em 21/12, 20/01 e 20/02, sem novo acréscimo.',
      'multa e juros param',
    ]);
    expect(words('more-time', [late(1, '2026-11-10')])[3]).toBe(
      'Passa a vencer em 21/12, sem novo acréscimo.',
    );
    const many = Array.from({ length: 20 }, (_, index) => late(index + 1, '2026-10-20'));
    expect(words('more-time', many)[3]).toBe(
      'Passam a vencer de 21/12/2026 a 22/11/2027, sem novo acréscimo.',
    );
  });

  it('says why there is none', () => {
    expect(noOfferWords('installments', 3_000, 1).text).toContain('pequeno para dividir');
    expect(noOfferWords('installments', 3_000, 0).text).toContain('Escolha');
  });
});

describe('plans in short', () => {
  const plan = (...amounts: number[]) =>
    amounts.map((principalCents, index) => ({ principalCents, dueDay: `2027-0${index + 1}-10` }));

  it('tells days with the year once they are far', () => {
    expect(daysText(plan(1, 1), day)).toBe('em 10/01 e 10/02');
    expect(daysText([{ dueDay: '2028-01-10', principalCents: 1 }], day)).toBe('em 10/01/2028');
  });

  it('tells a share to the tenth', () => {
    expect(shareText(1_700, 41_200)).toBe('4,1%');
    expect(shareText(0, 0)).toBe('0%');
  });
});

describe('the facts under the name', () => {
  const summary = { ...emptySummary('customer'), openCents: 39_500 };

  it('tells the oldest delay, the balance, what was said and what can be paid', () => {
    const said = {
      ...summary,
      lastAnswer: { answer: 'asks-agreement', day: '2026-11-15' } as const,
    };
    expect(plain(factsText({ summary: said, open: raimundo }, day, 8_000))).toBe(
      'A mais antiga venceu há 60 dias · R$ 395,00 em aberto ao todo · pediu um acordo há 5 dias · pode pagar cerca de R$ 80,00 por mês',
    );
  });

  it('tells a promise, and an earlier agreement', () => {
    const open = [openInstallment({ dueDay: '2026-11-19', originKind: 'agreement' })];
    const withPromise = { ...summary, promise: promised('2026-11-30', 5_000, day) };
    const text = plain(factsText({ summary: withPromise, open }, day, null));
    expect(text).toContain('A mais antiga venceu ontem');
    expect(text).toContain('1 de um acordo anterior');
    expect(text).toContain('prometeu R$ 50,00 para 30/11');
  });

  it('is calm when nothing is late', () => {
    expect(factsText({ summary, open: [late(1, '2026-12-10')] }, day, null)).toMatch(/^Tudo em dia/);
  });

  it('tells what is in cheques apart, which is never late', () => {
    const open = [{ ...late(1, '2026-09-21'), awaiting: ['cheque'] }, late(2, '2026-12-10')];
    expect(plain(factsText({ summary, open }, day, null))).toBe(
      'Tudo em dia · R$ 264,00 em aberto ao todo · R$ 132,00 em cheques a compensar',
    );
  });

  it('names the delay a discount is allowed for', () => {
    expect([bandText(0, 0), bandText(31, 60), bandText(181, undefined)]).toEqual([
      'ainda em dia',
      '31 a 60 dias',
      'mais de 180 dias',
    ]);
  });
});

describe('refusals', () => {
  it('say what happened, that nothing was written, and what to do', () => {
    expect(plain(refusedText({ reason: 'amount-changed', updatedCents: 30_390 }))).toBe(
      'O total atualizado mudou para R$ 303,90 enquanto vocês conversavam. Nada foi gravado. Confira os valores e tente de novo.',
    );
    expect(refusedText({ reason: 'installment-already-covered' })).toContain('Nada foi gravado');
    expect(refusedText({ reason: 'awaiting-cheque' })).toContain('Nada foi gravado');
    expect(refusedText({ reason: 'nothing-chosen' })).toContain('Nada foi gravado');
  });

  it('are said where what enters is chosen, when that changed meanwhile', () => {
    const meanwhile = ['installment-already-covered', 'installment-not-open', 'tab-empty'] as const;
    for (const reason of meanwhile) {
      expect(isAboutCovered({ reason })).toBe(true);
      expect(refusedText({ reason })).toContain('Confira a lista e tente de novo.');
    }
    expect(isAboutCovered({ reason: 'credit-short' })).toBe(false);
    expect(refusedText({ reason: 'proposal-accepted' })).toContain('Nada foi gravado');
    expect(refusedText({ reason: 'valid-until-passed' })).toContain('valores de hoje');
  });

  it('names what goes beyond the policy', () => {
    expect(plain(beyondText({ what: 'discount', allowedCents: 5_650 }))).toBe(
      'O desconto passa do permitido, R$ 56,50.',
    );
    expect(beyondText({ what: 'discount', allowedCents: 0 })).toContain('não costuma');
  });
});
