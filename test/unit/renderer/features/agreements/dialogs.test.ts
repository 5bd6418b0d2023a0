import { readCollection } from '@renderer/data/settings';
import {
  breakRefusedText,
  breakSums,
  comingBack,
  comingBackTitle,
  noticeFirstText,
} from '@renderer/features/agreements/break-view';
import { keepProblems } from '@renderer/features/agreements/keep-draft';
import { noticeDraft } from '@renderer/features/agreements/notice-draft';
import { noPaperText, paperOf, paperTitle } from '@renderer/features/agreements/papers';
import { signDayProblem } from '@renderer/features/agreements/sign-draft';
import { undoChangesText, undoStepWords } from '@renderer/features/agreements/undo-words';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { lateTermsOf } from '@shared/domain/payment';
import { defaultTerms } from '@shared/domain/terms';
import { defaultShopClauses } from '@shared/rules/clauses/clause';
import { breaking, breakNow, notify } from '@test/support/agreements';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreeWith, pageOf, payOf, plain } from './stage';

const SHOP = { name: 'Casa Nova Móveis', city: 'Fortaleza', pixKey: '11222333000181' };
let shop: TestShop;

beforeEach(() => {
  shop = openShop('2026-11-20');
});

describe('breaking an agreement', () => {
  it('is shown installment by installment before it is done', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21', { discountCents: 1_000 });
    await payOf(shop, agreement, 9_500);
    shop.clock.day = '2026-12-30';
    const result = await breaking(shop, agreement);
    const rows = comingBack(result, '2026-12-30', lateTermsOf(defaultTerms));
    // R$ 100,00 of 10 December less R$ 95,00 paid and R$ 5,00 of the discount, with its charges first.
    expect(rows.map(({ label, principalCents }) => [label, principalCents])).toEqual([
      ['1 de 2 · Guarda-roupa 6 portas', 10_000],
      ['2 de 2 · Guarda-roupa 6 portas', 10_000],
    ]);
    expect(rows.reduce((sum, { owedCents }) => sum + owedCents, 0)).toBe(result.owedCents);
    expect(comingBackTitle(rows)).toBe('2 parcelas voltam como antes do acordo, desde 10/12/2026');
    expect(breakSums(result).map(({ label, cents }) => [label, cents])).toEqual([
      ['Já pago no acordo, abatido do que volta', 9_500],
      ['Desconto que fica, na proporção do que foi pago', 500],
      ['Desconto que se perde', 500],
    ]);
    expect(comingBackTitle([])).toBe('');
  });

  it('says what has to come first, by what was done so far', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21');
    expect(noticeFirstText(await pageOf(shop, agreement))).toContain(
      'com 3 parcelas sem pagar ou 30 dias de atraso, e 15 dias depois de um aviso',
    );
    shop.clock.day = '2027-01-25';
    expectOk(await notify(shop, agreement));
    expect(noticeFirstText(await pageOf(shop, agreement))).toContain('O aviso vale até 10/02/2027');
  });

  it('that was refused says why, that nothing changed, and what to do', () => {
    expect(plain(breakRefusedText({ reason: 'amount-changed', owedCents: 12_345 }))).toBe(
      'O valor mudou enquanto esta tela estava aberta: agora são R$ 123,45. Nada foi mudado. Confira e confirme de novo.',
    );
    expect(breakRefusedText({ reason: 'notice-first' })).toContain('Avise antes, quando for a hora');
    expect(breakRefusedText({ reason: 'awaiting-cheque' })).toContain('em Cheques');
  });
});

describe('the day of a signing', () => {
  it('is between the agreement and today', () => {
    const problem = (day: string | null) => signDayProblem(day, { day: '2026-11-20' }, '2026-11-23');
    expect(problem('2026-11-20')).toBeNull();
    expect(problem('2026-11-23')).toBeNull();
    expect(problem(null)).toContain('Digite');
    expect(problem('2026-11-24')).toContain('depois de hoje');
    expect(problem('2026-11-19')).toContain('antes do acordo');
  });
});

describe('giving more time', () => {
  it('needs a day to come and a reason', () => {
    expect(keepProblems({ until: '2026-11-21', reason: 'Salário' }, '2026-11-20')).toEqual({});
    expect(keepProblems({ until: '2026-11-20', reason: ' ' }, '2026-11-20')).toEqual({
      until: 'Escolha um dia depois de hoje.',
      reason: 'Escreva em poucas palavras por que esperar.',
    });
    expect(keepProblems({ until: null, reason: 'Salário' }, '2026-11-20').until).toContain('Digite');
  });
});

describe('the friendly notice', () => {
  it('as a message names what is late and until when it can be put right', async () => {
    const agreement = await agreeWith(shop, 'Ana Paula', '2026-12-21');
    shop.clock.day = '2027-01-25';
    const moment = {
      shop: SHOP,
      terms: defaultTerms,
      collection: await readCollection(shop.db),
      today: '2027-01-25',
      hour: 10,
      minute: 0,
    };
    const text = plain(noticeDraft(await pageOf(shop, agreement), moment, '2027-02-10'));
    expect(text).toContain('Ana');
    expect(text).toContain('10/02');
    // Two of R$ 100,00, each with 2% and the days since at 1% a month.
    expect(text).toContain('R$ 205,');
  });
});

describe('the papers of an agreement', () => {
  const made = { shop: SHOP, terms: defaultTerms, clauses: defaultShopClauses, today: '2026-11-20' };

  it('are there when they have something to say', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21');
    const kinds = async (today: string) => {
      const view = await pageOf(shop, agreement);
      return (['paper', 'booklet', 'settlement', 'notice'] as const).map(
        (kind) => paperOf(kind, view, { ...made, today })?.kind,
      );
    };
    expect(await kinds('2026-11-20')).toEqual(['agreement', 'carne', undefined, undefined]);
    shop.clock.day = '2027-01-04';
    expect(await kinds('2027-01-04')).toEqual(['agreement', 'carne', undefined, 'letter']);
    expect(paperTitle('notice', await pageOf(shop, agreement))).toBe('Aviso do acordo 1 de Ana');
    expect(noPaperText.settlement).toContain('última parcela');
    shop.clock.day = '2026-12-01';
    await payOf(shop, agreement, 20_000);
    expect(await kinds('2026-12-01')).toEqual(['agreement', 'carne', 'settlement', undefined]);
  });
});

describe('taking back', () => {
  it('says what it changes, step by step', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21', { downPaymentCents: 5_000 });
    const words = async () => undoStepWords((await pageOf(shop, agreement)).life);
    expect(await words()).toBeNull();
    expectOk(await signAgreement(shop, { agreementId: agreement.id, day: '2026-11-20', witnesses: [] }));
    expect((await words())?.title).toBe('Desfazer a assinatura?');
    expectOk(await breakNow(shop, agreement));
    expect((await words())?.changes.map(plain)).toEqual([
      'O acordo volta a valer, com as parcelas dele como estavam.',
      'O que tinha voltado entra nele outra vez.',
      'Os R$ 50,00 pagos voltam a contar para as parcelas do acordo.',
    ]);
  });

  it('the whole agreement says what money goes back', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21', { downPaymentCents: 6_000 });
    expect(undoChangesText({ ...agreement, tabClosingId: 'closing' }, 2).map(plain)).toEqual([
      'A parcela que entrou no acordo volta como estava, com multa e juros contados desde o vencimento.',
      'As 2 parcelas do acordo deixam de valer.',
      'A caderneta que entrou volta a ficar aberta.',
      'A entrada de R$ 60,00 é estornada: devolva o valor ao cliente.',
      'Os 2 cheques dele saem da gaveta: devolva-os ao cliente.',
    ]);
    const [one] = agreement.covered;
    const atOnce = { ...agreement, covered: one ? [one] : [], installmentCount: 0, downPaymentCents: 0 };
    expect(undoChangesText(atOnce, 0)).toHaveLength(1);
    expect(undoChangesText({ ...atOnce, tabClosingId: 'closing' }, 0)).toEqual([
      'A caderneta que entrou volta a ficar aberta.',
    ]);
  });
});
