import { filterRows, type RiskRow, riskRows, riskTotals } from '@renderer/features/at-risk/at-risk-view';
import { riskPerson } from '@renderer/features/at-risk/risk-person';
import { riskReport } from '@renderer/features/at-risk/risk-report';
import {
  earlierPromisesText,
  lastContactText,
  lateText,
  promiseText,
  totalText,
} from '@renderer/features/at-risk/risk-words';
import type { Summary } from '@shared/domain/summary';
import { emptySummary } from '@shared/domain/summary';
import { defaultTerms } from '@shared/domain/terms';
import { dayLimits } from '@shared/rules/dues';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { RISK_START } from '@shared/rules/risk/risk-score';
import { lateBy, openInstallment, promised, summaryWith, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const noFilter = { segment: 'all', overLimit: false, brokenPromise: false } as const;
const limits = dayLimits(TODAY);
const rowsOf = (summaries: readonly Summary[], limitsOf: Record<string, number> = {}): RiskRow[] =>
  riskRows(summaries, limits, new Map(Object.entries(limitsOf)));
const ids = (rows: readonly RiskRow[]) => rows.map(({ account }) => account.customerId);

const always = { settledCount: 20, recentDays: [1], recentLate: [0] };
const ana = lateBy(70, { customerId: 'ana' });
const rita = lateBy(-10, { customerId: 'rita', ...always });
const caio = lateBy(5, { customerId: 'caio', promise: promised('2026-11-10', 10_000, '2026-11-05') });

describe('the list', () => {
  it('has everyone with something open, most money at risk first, and nobody else', () => {
    const rows = rowsOf([rita, emptySummary('paid'), caio, ana]);
    expect(ids(rows)).toEqual(['ana', 'caio', 'rita']);
    expect(rows[0]?.account).toMatchObject({ segment: 'at-risk', openCents: 15_000 });
  });

  it('puts little at great risk after much at some', () => {
    const much = summaryWith(
      [1, 2, 3, 4, 5, 6].map((month) => openInstallment(`2027-0${month}-10`)),
      { customerId: 'much' },
    );
    expect(ids(rowsOf([ana, much]))).toEqual(['much', 'ana']);
  });

  it('knows who is over the limit, the limit itself not being over it', () => {
    const rows = rowsOf([ana, rita, caio], { ana: 14_999, rita: 15_000 });
    expect(ids(filterRows(rows, { ...noFilter, overLimit: true }))).toEqual(['ana']);
  });

  it('is filtered by how they pay and by promises that were not kept, now or before', () => {
    const before = lateBy(3, { customerId: 'before', promises: { kept: 2, partly: 0, broken: 1 } });
    const rows = rowsOf([ana, rita, caio, before]);
    expect(ids(filterRows(rows, { ...noFilter, segment: 'good-payer' }))).toEqual(['rita']);
    expect(ids(filterRows(rows, { ...noFilter, brokenPromise: true })).sort()).toEqual(['before', 'caio']);
  });

  it('adds up to its parts', () => {
    const totals = riskTotals(rowsOf([ana, rita, caio]));
    const parts = Object.values(totals.bySegment);
    expect(parts.reduce((sum, { cents }) => sum + cents, 0)).toBe(totals.cents);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(totals.brokenPromise).toBe(1);
  });
});

describe('a person', () => {
  const personOf = (summary: Summary, limitCents?: number) => {
    const [row] = rowsOf([summary]);
    if (!row) throw new Error('no row');
    return riskPerson(
      row.account,
      { today: TODAY, terms: defaultTerms, ladders: defaultLadders },
      limitCents,
    );
  };

  it('has the whole way from the start to the number', () => {
    const [row] = rowsOf([ana]);
    const { reasons } = personOf(ana);
    expect(reasons[0]).toEqual({ points: String(RISK_START), text: 'de onde todo cliente começa' });
    const sum = reasons.reduce((total, { points }) => total + Number(points.replace('−', '-')), 0);
    expect(Math.max(0, Math.min(100, sum))).toBe(row?.account.score);
    expect(reasons).toContainEqual({ points: '+30', text: 'a parcela mais antiga venceu há 70 dias' });
  });

  it('comes with the facts and with what usually helps', () => {
    const { facts, advice, segmentReason } = personOf(caio, 10_000);
    expect(segmentReason).toBe('O combinado passou do dia e tem 1 parcela em atraso');
    expect(facts).toEqual([
      'Promessa de R$\u00a0100,00 venceu há 9 dias',
      'Passou do limite: R$\u00a0150,00 de R$\u00a0100,00',
      'Parcela 3/5 venceu em 14/11',
      'O combinado de 10/11 passou do dia',
      'Sem conversas',
    ]);
    expect(advice).toBe('Pergunte o que houve e combine um novo dia.');
  });

  it('falls back on the task of the ladder, and on an agreement where the owner decides', () => {
    expect(personOf(lateBy(15)).advice).toBe('Fazer uma primeira proposta.');
    expect(personOf(lateBy(70)).advice).toMatch(/^Antes de decidir, proponha um acordo/);
    expect(personOf(lateBy(-100)).advice).toBeNull();
  });
});

describe('the words', () => {
  it('tell promises as they stand', () => {
    const text = (day: string, paidCents = 0) =>
      promiseText(lateBy(9, { promise: promised(day, 10_000, '2026-11-01', { paidCents }) }), TODAY);
    expect(text('2026-11-25')).toBe('prometeu para 25/11');
    expect(text(TODAY)).toBe('promessa para hoje');
    expect(text('2026-11-18')).toBe('prometeu para 18/11, aguardando');
    expect(text('2026-11-10')).toBe('o combinado de 10/11 passou do dia');
    expect(text('2026-11-10', 1)).toBe('cumpriu em parte o combinado de 10/11');
    expect(text('2026-11-10', 10_000)).toBe('cumpriu o último combinado');
    expect(promiseText(ana, TODAY)).toBeNull();
    expect(earlierPromisesText(lateBy(1, { promises: { kept: 1, partly: 2, broken: 3 } }))).toBe(
      '1 cumprido, 2 em parte, 3 não cumpridos',
    );
  });

  it('count customers and days', () => {
    expect(totalText({ cents: 123_456, count: 1 })).toBe('R$\u00a01.234,56 podem atrasar, de 1 cliente');
    expect(totalText({ cents: 0, count: 5_000 })).toBe('R$\u00a00,00 podem atrasar, de 5.000 clientes');
    expect(rowsOf([lateBy(1)]).map(({ account }) => lateText(account))).toEqual(['1 dia']);
    expect(rowsOf([rita]).map(({ account }) => lateText(account))).toEqual(['nada em atraso']);
    expect(lastContactText(lateBy(1, { lastContactDay: '2026-11-17' }), TODAY)).toBe('conversa há 2 dias');
  });
});

it('prints the first 500 of a longer list, with the totals of all', () => {
  const many = Array.from({ length: 501 }, (_, index) => lateBy(10, { customerId: `c${index}` }));
  const rows = rowsOf(many);
  const paper = riskReport(rows, { segment: 'new', overLimit: true, brokenPromise: false }, new Map(), {
    shop: { name: 'Casa Nova' },
    today: TODAY,
  });
  expect(paper.data).toMatchObject({ count: 501, filter: 'novo, acima do limite' });
  expect('lines' in paper.data && paper.data.lines).toHaveLength(500);
});
