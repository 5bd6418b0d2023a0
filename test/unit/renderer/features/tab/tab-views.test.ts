import type { TabRow } from '@renderer/data/queries/tab';
import { closingDraft, closingView } from '@renderer/features/tab/closing-view';
import { dueClosings } from '@renderer/features/tab/due-closings';
import { entryView, overText } from '@renderer/features/tab/entry-view';
import { tabList } from '@renderer/features/tab/tab-list-view';
import { tabNoteText } from '@renderer/features/tab/tab-note-text';
import { closingText, planText } from '@renderer/features/tab/tab-words';
import type { Customer } from '@shared/domain/customer';
import { emptySummary } from '@shared/domain/summary';
import { closingState } from '@shared/domain/tab-closing-day';
import { defaultTerms } from '@shared/domain/terms';
import { formatMoney } from '@shared/money/format';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

const customer = (more: Partial<Customer> = {}): Customer => ({
  id: 'ana',
  name: 'Ana Lima',
  phones: [],
  createdAt: 0,
  tokens: [],
  ...more,
});

const row = (name: string, oldestDay: string, tabClosingDay?: number): TabRow => ({
  customer: customer({ id: name, name, tabClosingDay }),
  tabCents: 1_000,
  entryCount: 2,
  oldestDay,
});

describe('the list of open tabs', () => {
  const rows = [
    row('Zeca', '2026-11-19'),
    row('Dora', '2026-11-03', 25),
    row('Caio', '2026-11-03', 20),
    row('Élida', '2026-10-03', 18),
    row('Bia', '2026-11-03', 20),
  ];

  it('has those to close first, the longest past its day before the others', () => {
    const { items, toClose, totalCents } = tabList(rows, TODAY);
    expect(items.map(({ row: { customer: of } }) => of.name)).toEqual([
      'Élida',
      'Bia',
      'Caio',
      'Dora',
      'Zeca',
    ]);
    expect(toClose).toHaveLength(3);
    expect(totalCents).toBe(5_000);
  });

  it('says how far each is from its closing', () => {
    const texts = tabList(rows, TODAY).items.map(({ closing }) => closingText(closing, TODAY));
    expect(texts).toEqual([
      'fechamento passou há 33 dias',
      'fecha hoje',
      'fecha hoje',
      'fecha em 5 dias',
      'sem dia de fechamento',
    ]);
    expect(closingText(closingState('2026-11-10', 21, TODAY), TODAY)).toBe('fecha amanhã');
  });

  it('proposes one installment on each next payday, moved off Sundays and holidays', () => {
    const { toClose } = tabList(
      [{ ...row('Bia', '2026-11-03', 20), customer: customer({ tabClosingDay: 20, payday: 6 }) }],
      TODAY,
    );
    const [closing] = dueClosings(toClose, TODAY, defaultTerms);
    expect(closing?.request).toMatchObject({
      totalCents: 1_000,
      installmentCount: 1,
      firstDueDay: '2026-12-06',
    });
    expect(planText(closing?.plan ?? [])).toBe(`1 parcela de ${formatMoney(1_000)} para 07/12`);
  });
});

describe('the line of a purchase', () => {
  const account = {
    customer: customer({ tabLimitCents: 2_000, limitCents: 10_000 }),
    summary: { ...emptySummary('ana'), tabCents: 1_500, openCents: 8_000 },
  };
  const view = (text: string, day: string | null = TODAY) => entryView({ text, day }, account, TODAY);

  it('is understood while it is typed, with what is left of the limit', () => {
    expect(view('pão 5,00')).toMatchObject({
      line: { description: 'pão', cents: 500 },
      limits: { tabLeftCents: 500, owedCents: 9_500 },
      request: { description: 'pão', cents: 500, day: TODAY },
    });
    expect(view('pão 5,00').over).toBeUndefined();
  });

  it('says which limit it would pass, and by how much', () => {
    const { over, request } = view('pão 5,01');
    expect(over).toEqual({ overTabCents: 1, overCreditCents: 1 });
    expect(request).not.toBeNull();
    expect(over && overText(over)).toBe(
      `passa do limite da caderneta em ${formatMoney(1)} e do limite de crédito em ${formatMoney(1)}`,
    );
  });

  it.each([
    ['', TODAY],
    ['pão', TODAY],
    ['pão 1.00,5', TODAY],
    ['pão -3', TODAY],
    ['pão 5', '2026-11-21'],
    ['pão 5', null],
  ])('is not ready to be saved: "%s" on %s', (text, day) => {
    const { request, lineProblem, dayProblem } = view(text, day);
    expect(request).toBeNull();
    expect(lineProblem ?? dayProblem).toMatch(/\.$/);
  });
});

describe('the closing of a tab', () => {
  const facts = { totalCents: 10_000, today: TODAY, terms: defaultTerms };

  it('is proposed as one installment on the payday, or in ten days', () => {
    expect(closingDraft(TODAY, 5)).toEqual({ count: 1, firstDueDay: '2026-12-05', every: 'month' });
    expect(closingDraft(TODAY, undefined).firstDueDay).toBe('2026-11-30');
  });

  it('says where a first due day moves to', () => {
    const view = closingView({ count: 3, firstDueDay: '2026-12-06', every: 'week' }, facts);
    expect(view.plan.map(({ dueDay, principalCents }) => [dueDay, principalCents])).toEqual([
      ['2026-12-07', 3_333],
      ['2026-12-14', 3_333],
      ['2026-12-21', 3_334],
    ]);
    expect(view.movedText).toBe('cai em domingo ou feriado: fica para segunda-feira, 07/12');
    expect(view.request).toMatchObject({ installmentCount: 3, interval: { kind: 'days', days: 7 } });
  });

  it.each([
    [{ count: null }, 'count'],
    [{ count: 0 }, 'count'],
    [{ count: 1_000 }, 'count'],
    [{ firstDueDay: null }, 'firstDueDay'],
    [{ firstDueDay: '2026-11-19' }, 'firstDueDay'],
    [{ firstDueDay: '2062-12-05' }, 'firstDueDay'],
  ] as const)('has its problem at the field: %o', (part, field) => {
    const view = closingView({ ...closingDraft(TODAY, 5), ...part }, facts);
    expect(view.problem?.field).toBe(field);
    expect(view.request).toBeNull();
  });

  it('of a few cents does not become more installments than cents', () => {
    const view = closingView({ ...closingDraft(TODAY, 5), count: 3 }, { ...facts, totalCents: 2 });
    expect(view.problem).toEqual({
      field: 'count',
      text: 'Não dá um centavo por parcela. Use menos parcelas.',
    });
  });
});

describe('the tab in a customer’s file', () => {
  const file = (more: Partial<Customer> = {}, tabCents?: number) => ({
    customer: customer(more),
    summary: { ...emptySummary('ana'), tabCents },
    tabs: tabCents
      ? [
          {
            id: 't',
            customerId: 'ana',
            day: '2026-11-03',
            createdAt: 1,
            description: 'pão',
            cents: tabCents,
            openOf: 'ana',
          },
        ]
      : [],
  });

  it('says nothing of a customer without one', () => {
    expect(tabNoteText(file(), TODAY)).toBe('');
  });

  it('says since when, when it closes and what still fits', () => {
    expect(tabNoteText(file({ tabClosingDay: 25, tabLimitCents: 2_000 }, 850), TODAY)).toBe(
      `Caderneta aberta desde 03/11 · fecha em 5 dias · ainda cabem ${formatMoney(1_150)}`,
    );
    expect(tabNoteText(file({ tabLimitCents: 2_000 }), TODAY)).toBe(
      `Nada na caderneta agora · ainda cabem ${formatMoney(2_000)}`,
    );
  });
});
