import { closingFacts } from '@renderer/features/tape/closing-facts';
import { type DrawerDraft, drawerView, floatNote, startingDraft } from '@renderer/features/tape/drawer-draft';
import { moneyRows } from '@renderer/features/tape/money-rows';
import type { DayMoney } from '@shared/domain/day-money';
import type { DrawerClosing } from '@shared/domain/drawer-closing';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';
const draft = (part: Partial<DrawerDraft> = {}): DrawerDraft => ({
  ...startingDraft({ floatCents: 10_000 }),
  ...part,
});
const money = (part: Partial<DayMoney> = {}): DayMoney => ({
  byMeans: [{ means: 'cash', inCents: 25_000, backCents: 0 }],
  inCents: 25_000,
  backCents: 0,
  credit: { inCents: 0, backCents: 0 },
  ...part,
});
const closing: DrawerClosing = {
  id: 'd',
  day: TODAY,
  createdAt: new Date(2026, 10, 20, 18, 5).getTime(),
  floatCents: 10_000,
  cashCents: 25_000,
  countedCents: 34_800,
  takenCents: 30_000,
};

describe('counting the drawer', () => {
  it('says the difference as it is typed', () => {
    expect(drawerView(draft(), 25_000)).toMatchObject({ expectedCents: 35_000, difference: null });
    const view = drawerView(draft({ amountCents: 34_800, takenCents: 30_000 }), 25_000);
    expect(view).toMatchObject({ difference: 'faltam R$\u00a02,00', leftCents: 4_800, problem: null });
  });

  it('adds up pieces, and takes none of a kind as none', () => {
    const view = drawerView(draft({ countBy: 'pieces', pieces: { 10000: 3, 5000: 1, 100: 0 } }), 25_000);
    expect(view).toMatchObject({ countedCents: 35_000, difference: 'confere' });
  });

  it('takes an empty float and an empty withdrawal as nothing', () => {
    const view = drawerView(draft({ floatCents: null, amountCents: 25_000 }), 25_000);
    expect(view).toMatchObject({
      expectedCents: 25_000,
      takenCents: 0,
      difference: 'confere',
      problem: null,
    });
  });

  it.each<[string, Partial<DrawerDraft>]>([
    ['float', { floatCents: 'misread', amountCents: 1 }],
    ['counted', {}],
    ['counted', { amountCents: 'misread' }],
    ['counted', { countBy: 'pieces' }],
    ['taken', { amountCents: 100, takenCents: 101 }],
    ['taken', { amountCents: 100, takenCents: 'misread' }],
  ])('stops at the field %s', (field, part) => {
    expect(drawerView(draft(part), 0).problem?.field).toBe(field);
  });

  it('starts from a closing that was undone', () => {
    const start = { floatCents: 10_000, reopened: closing };
    expect(startingDraft(start)).toMatchObject({ amountCents: 34_800, takenCents: 30_000 });
    expect(floatNote(start, TODAY)).toContain('desfeito');
    const left = (day: string, afterCents: number) =>
      floatNote({ floatCents: 1, before: { day, afterCents } }, TODAY);
    expect(left('2026-11-19', 0)).toBe('O que ficou no fechamento de 19/11.');
    expect(left('2025-12-30', 8_000)).toBe(
      'O que ficou no fechamento de 30/12/2025, mais R$\u00a080,00 de depois.',
    );
  });
});

describe('a closed drawer', () => {
  it('is told with its hour and its difference', () => {
    const facts = closingFacts(closing, money());
    expect(facts).toMatchObject({
      title: 'Caixa fechado às 18:05',
      verdict: 'faltam R$\u00a02,00',
      after: null,
    });
    expect(facts.facts).toContainEqual({ label: 'Fica na gaveta', value: 'R$\u00a048,00' });
  });

  it('says the cash that moved since, and the day it was closed on', () => {
    const later = { ...closing, createdAt: new Date(2026, 10, 21, 9, 0).getTime() };
    const more = money({ byMeans: [{ means: 'cash', inCents: 28_000, backCents: 0 }] });
    expect(closingFacts(later, more)).toMatchObject({
      title: 'Caixa fechado em 21/11 às 09:00',
      after: 'Depois do fechamento entraram R$\u00a030,00 em dinheiro.',
    });
  });
});

describe('the money of a day as a table', () => {
  it('has one column until something is given back', () => {
    expect(moneyRows(money(), TODAY, TODAY)).toMatchObject({
      heads: [],
      rows: [{ label: 'Dinheiro' }, { label: 'Recebido hoje', cells: ['R$\u00a0250,00'] }],
      creditNote: null,
    });
  });

  it('shows what was given back and what stayed', () => {
    const back = money({
      byMeans: [{ means: 'pix', inCents: 5_000, backCents: 7_000 }],
      inCents: 5_000,
      backCents: 7_000,
      credit: { inCents: 500, backCents: 0 },
    });
    expect(moneyRows(back, '2026-11-19', TODAY)).toEqual({
      heads: ['Recebido', 'Devolvido', 'Ficou'],
      rows: [
        { label: 'Pix', cells: ['R$\u00a050,00', 'R$\u00a070,00', '-R$\u00a020,00'], isTotal: false },
        { label: 'Total do dia', cells: ['R$\u00a050,00', 'R$\u00a070,00', '-R$\u00a020,00'], isTotal: true },
      ],
      creditNote: 'Saldo a favor: R$\u00a05,00 guardados para clientes. Não entra na conta do dia.',
    });
  });
});
