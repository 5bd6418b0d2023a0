import type { AtRiskReportData } from '@renderer/documents/definitions/at-risk-report-data';
import { sizesOf } from '@renderer/documents/paper-size';
import { pdfOf, shop } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { expect, it } from 'vitest';

const line = (index: number): AtRiskReportData['lines'][number] => ({
  name: `Cliente ${index}`,
  segment: 'em dificuldade',
  score: 62,
  reason: 'atrasou 6 de 8 parcelas e tem 2 em atraso agora',
  openCents: 123_456,
  overdueCents: index % 2 === 0 ? 45_600 : 0,
  daysLate: index % 2 === 0 ? 48 : 0,
  talk: 'conversa há 8 dias · o combinado de 17/11 passou do dia',
});

const report = (lines: number, more: Partial<AtRiskReportData> = {}): AtRiskReportData => ({
  shop,
  day: '2026-11-20',
  atRiskCents: 76_543,
  count: lines,
  bySegment: [{ label: 'Em dificuldade', count: lines, cents: 76_543 }],
  lines: Array.from({ length: lines }, (_, index) => line(index)),
  ...more,
});

const pdf = (data: AtRiskReportData) => pdfOf({ kind: 'at-risk-report', data });

it('says of each customer how likely the next delay is, why, and how the talk stands', async () => {
  const text = pdfText(await pdf(report(1, { filter: 'em dificuldade' }))).replaceAll('\u00a0', ' ');
  for (const part of [
    'Casa Nova Móveis',
    'Clientes em risco',
    'R$ 765,43 podem atrasar, de 1 cliente (em dificuldade).',
    'Para uso da loja',
    'Cliente 0 · em dificuldade',
    'atrasou 6 de 8 parcelas e tem 2 em atraso agora',
    'o combinado de 17/11 passou do dia',
  ])
    expect(text, part).toContain(part);
  expect(text).toContain('1.234,56 456,00 48');
  expect(text).not.toMatch(/devedor|inadimpl|dívida|cobran|undefined/i);
});

it('goes on over numbered pages with its heads, and tells how many are not listed', async () => {
  const pages = pdfPages(await pdf(report(40, { count: 1_040 })));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`página ${index + 1} de ${pages.length}`);
    expect(page).toContain('Risco Cliente Em aberto');
  }
  expect(pages.at(-1)).toContain('Mais 1.000 clientes com menos em risco');
});

it('is only made on sheets', () => {
  expect(sizesOf({ kind: 'at-risk-report', data: report(1) })).toEqual(['a4']);
});
