import { sellView } from '@renderer/features/sell/sell-view';
import { itemsDifferenceText, lateTermsText } from '@renderer/features/sell/sell-words';
import { emptySaleDraft, type SaleDraft } from '@renderer/stores/sale-drafts';
import { defaultTerms } from '@shared/domain/terms';
import { planShort } from '@shared/wording/plan-short';
import { describe, expect, it } from 'vitest';

const today = '2026-11-19';
const full: SaleDraft = { ...emptySaleDraft, description: 'Guarda-roupa', totalCents: 100_000, count: 3 };
const viewOf = (change: Partial<SaleDraft> = {}) => sellView({ ...full, ...change }, today, defaultTerms);
const item = { key: 1, description: 'Cadeira', quantity: 4, unitCents: 7_990 };

describe('the plan', () => {
  it('starts a month after the sale and keeps the cents', () => {
    const { plan, firstDueDay } = viewOf();
    expect(firstDueDay).toBe('2026-12-19');
    expect(plan.map(({ dueDay }) => dueDay)).toEqual(['2026-12-19', '2027-01-19', '2027-02-19']);
    expect(plan.map(({ principalCents }) => principalCents)).toEqual([33_333, 33_333, 33_334]);
  });

  it('leaves out the down payment', () => {
    expect(viewOf({ downPaymentCents: 10_000 })).toMatchObject({ financedCents: 90_000 });
    expect(viewOf({ downPaymentCents: 10_000 }).plan[0]?.principalCents).toBe(30_000);
  });

  it.each([
    ['week', null, '2026-11-26', '2026-12-03'],
    ['fortnight', null, '2026-12-04', '2026-12-19'],
    // The tenth day is a Sunday.
    ['days', 10, '2026-11-30', '2026-12-09'],
  ] as const)('starts after one, and goes on, every %s', (every, everyDays, first, second) => {
    const { plan } = viewOf({ every, everyDays });
    expect(plan.slice(0, 2).map(({ dueDay }) => dueDay)).toEqual([first, second]);
  });

  it('proposes the day the customer is paid', () => {
    const paid = sellView(full, today, defaultTerms, { payday: 5 });
    expect(paid).toMatchObject({ firstDueDay: '2027-01-05', isPayday: true });
    expect(
      sellView({ ...full, firstDueDay: '2026-12-20' }, today, defaultTerms, { payday: 5 }),
    ).toMatchObject({
      firstDueDay: '2026-12-20',
      isPayday: false,
    });
  });

  it('aims at the 31st through short months', () => {
    const view = viewOf({ day: '2026-10-31' });
    expect(view.request?.interval).toEqual({ kind: 'monthly', day: 31 });
    expect(view.plan.map(({ dueDay }) => dueDay)).toEqual(['2026-11-30', '2026-12-31', '2027-02-01']);
  });

  it('may have its days typed', () => {
    const view = viewOf({ every: 'typed', typedDays: '10/12 10/01 25/02 10/03', count: null });
    expect(view.count).toBe(4);
    expect(view.plan.map(({ dueDay }) => dueDay)).toEqual([
      '2026-12-10',
      '2027-01-11',
      '2027-02-25',
      '2027-03-10',
    ]);
    expect(view.request).toMatchObject({ installmentCount: 4, firstDueDay: '2026-12-10' });
  });

  it('follows the day of the sale until a first day is typed', () => {
    expect(viewOf({ day: '2026-10-05' }).firstDueDay).toBe('2026-11-05');
    expect(viewOf({ day: '2026-10-05', firstDueDay: '2026-11-20' }).firstDueDay).toBe('2026-11-20');
  });

  it('is ready to be saved as it is shown', () => {
    expect(viewOf({ downPaymentCents: 10_000 }).request).toEqual({
      day: today,
      description: 'Guarda-roupa',
      items: [],
      totalCents: 100_000,
      downPaymentCents: 10_000,
      downPaymentMeans: 'cash',
      installmentCount: 3,
      firstDueDay: '2026-12-19',
      interval: { kind: 'monthly' },
    });
  });
});

describe('items', () => {
  it('make the total until one is typed', () => {
    const items = { description: '', items: [item], totalCents: undefined };
    expect(viewOf(items).totalCents).toBe(31_960);
    expect(viewOf({ ...items, totalCents: 30_000 })).toMatchObject({
      itemsCents: 31_960,
      totalCents: 30_000,
    });
    expect(viewOf(items).request?.items).toEqual([{ description: 'Cadeira', quantity: 4, unitCents: 7_990 }]);
  });

  it('each say what is wrong with them', () => {
    const items = [{ key: 7, description: ' ', quantity: 0, unitCents: null }];
    expect(viewOf({ items }).problems.map(({ field }) => field)).toEqual([
      'item-7-description',
      'item-7-quantity',
      'item-7-unit',
    ]);
  });

  it('may not come to more than the app can hold', () => {
    const items = [{ ...item, quantity: 100_000, unitCents: 9_999_999 }];
    expect(viewOf({ items, totalCents: undefined }).problems[0]).toMatchObject({ field: 'total' });
  });
});

describe('what is wrong', () => {
  it.each<[string, Partial<SaleDraft>, string, RegExp, boolean]>([
    ['no description', { description: ' ' }, 'description', /Diga o que/, true],
    ['no total', { totalCents: null }, 'total', /Informe o total/, true],
    ['nothing to pay', { totalCents: 0 }, 'total', /maior que zero/, false],
    ['a total under the down payment', { downPaymentCents: 100_001 }, 'downPayment', /passa do total/, false],
    ['all paid at once', { downPaymentCents: 100_000 }, 'downPayment', /paga tudo/, false],
    ['a down payment that is no amount', { downPaymentMisread: true }, 'downPayment', /Confira/, false],
    ['no number of installments', { count: null }, 'count', /Informe o número/, true],
    ['0 installments', { count: 0 }, 'count', /1 a 999/, false],
    ['1,000 installments', { count: 1_000 }, 'count', /1 a 999/, false],
    ['less than a cent each', { totalCents: 2 }, 'count', /centavo/, false],
    ['no first day', { firstDueDay: null }, 'firstDueDay', /Informe o dia/, true],
    ['due before the sale', { firstDueDay: '2026-11-18' }, 'firstDueDay', /19\/11\/2026/, false],
    ['due in another century', { firstDueDay: '2126-11-20' }, 'firstDueDay', /Confira o ano/, false],
    ['after the end of the calendar', { count: 999, every: 'days', everyDays: 366 }, 'count', /2199/, false],
    ['no interval', { every: 'days' }, 'everyDays', /quantos dias/, true],
    ['an interval of nothing', { every: 'days', everyDays: 0 }, 'everyDays', /1 a 366/, false],
    ['no days', { every: 'typed' }, 'typedDays', /um depois do outro/, true],
    ['31/02', { every: 'typed', typedDays: '10/12 31/02' }, 'typedDays', /“31\/02” não existe/, false],
    ['a day half typed', { every: 'typed', typedDays: '10/12 1/' }, 'typedDays', /não é um dia/, true],
    [
      'days out of order',
      { every: 'typed', typedDays: '10/12/2026 10/11/2026' },
      'typedDays',
      /em ordem/,
      false,
    ],
    ['a day before the sale', { every: 'typed', typedDays: '10/10/2026' }, 'typedDays', /antes/, false],
    ['no rate', { pricing: 'price' }, 'rate', /Informe os juros/, true],
    ['a rate that is no number', { pricing: 'flat', rate: '1,2,3' }, 'rate', /porcentagem/, false],
    ['a negative rate', { pricing: 'price', rate: '-1' }, 'rate', /porcentagem/, false],
    ['a rate of 100%', { pricing: 'price', rate: '100%' }, 'rate', /até 1% ao mês \(STJ, REsp/, false],
    ['no installment', { pricing: 'fixed' }, 'installment', /Informe o valor/, true],
    [
      'an empty installment',
      { pricing: 'fixed', installmentCents: 0 },
      'installment',
      /maior que zero/,
      false,
    ],
    [
      'installments under the price',
      { pricing: 'fixed', installmentCents: 33_333 },
      'installment',
      /mínimo é R\$\s333,34/,
      false,
    ],
    [
      'installments over the law',
      { pricing: 'fixed', installmentCents: 35_000 },
      'installment',
      /custaria 2,48% ao mês, 34,17% ao ano\..*Código Civil.*até R\$\s340,02/,
      false,
    ],
    ['no day of sale', { day: null, firstDueDay: '2026-12-01' }, 'day', /Informe o dia/, true],
    ['sold tomorrow', { day: '2026-11-20' }, 'day', /depois de hoje/, false],
  ])('%s', (_, change, field, text, isMissing) => {
    const view = viewOf(change);
    expect(view.problems).toEqual([{ field, text: expect.stringMatching(text), isMissing }]);
    expect(view.request).toBeNull();
  });
});

describe('in words', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it('the plan is short', () => {
    expect(plain(planShort(viewOf().plan))).toBe('2 × R$ 333,33 + R$ 333,34');
    expect(plain(planShort(viewOf({ totalCents: 90_000 }).plan))).toBe('3 × R$ 300,00');
    expect(plain(planShort(viewOf({ totalCents: 101, count: 2 }).plan))).toBe('R$ 0,50 + R$ 0,51');
  });

  it('what is charged when late follows the terms of the shop', () => {
    expect(lateTermsText(defaultTerms)).toBe('Depois do vencimento: multa de 2% e juros de 1% ao mês.');
    expect(lateTermsText({ ...defaultTerms, lateFeeBp: 0, graceDays: 3 })).toBe(
      'Depois do vencimento: juros de 1% ao mês, contados depois de 3 dias.',
    );
    expect(lateTermsText({ ...defaultTerms, lateFeeBp: 0, lateInterestBp: 0 })).toBe(
      'Sem multa nem juros por atraso.',
    );
  });

  it('a total other than the items is said', () => {
    expect(plain(itemsDifferenceText(31_960, 30_000))).toBe('Desconto de R$ 19,60 sobre os itens');
    expect(plain(itemsDifferenceText(31_960, 32_000))).toBe('R$ 0,40 além dos itens');
    expect(itemsDifferenceText(31_960, 31_960)).toBe('');
  });
});
