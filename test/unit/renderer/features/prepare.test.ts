import { factGroups } from '@renderer/features/prepare/fact-groups';
import { preparedFigures } from '@renderer/features/prepare/figures';
import { type Given, late, prepared, records, talked } from '@test/support/prepared';
import { openInstallment, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const figures = (given: Given): string[] =>
  preparedFigures(records(given).summary, prepared(given)).map(
    ({ label, value, note = '' }) => `${label}: ${value} ${note}`,
  );

const group = (heading: string, given: Given) =>
  factGroups(prepared(given), TODAY).find((each) => each.heading === heading);

describe('the figures above the preparation', () => {
  it('are what is late with its charges, all that is open, and what may come off', () => {
    const awaiting = openInstallment('2026-12-10', { awaiting: ['cheque'] });
    expect(figures({ installments: [...late(45, 20), awaiting], summary: { tabCents: 4_000 } })).toEqual([
      'Em atraso: R$\u00a0300,00 2 parcelas, há 45 dias',
      'Multa e juros hoje: R$\u00a09,25 multa R$\u00a06,00 · juros R$\u00a03,25',
      'Em aberto ao todo: R$\u00a0450,00 R$\u00a0150,00 em cheques · mais R$\u00a040,00 na caderneta',
      'Desconto permitido: até R$\u00a039,25 do total de R$\u00a0309,25',
    ]);
  });

  it('say what is still to come where nothing is late, and no discount before a dispute is settled', () => {
    expect(figures({ installments: [openInstallment('2026-12-10')] })).toEqual([
      'A vencer: R$\u00a0150,00 1 parcela',
      'Multa e juros hoje: R$\u00a00,00 nada a somar',
      'Em aberto ao todo: R$\u00a0150,00 1 parcela',
      'Desconto permitido: nenhum ',
    ]);
    const contested = figures({ installments: late(20), summary: { contestedSince: '2026-11-10' } });
    expect(contested[3]).toBe('Desconto permitido: nenhum por enquanto');
  });

  it('are no more than what is open where nothing may be asked for', () => {
    const open = ['Em aberto ao todo: R$\u00a0150,00 1 parcela'];
    expect(figures({ installments: [openInstallment('2021-10-10')] })).toEqual(open);
    expect(figures({ installments: late(20), summary: { deceasedOn: '2026-11-10' } })).toEqual(open);
  });
});

describe('what stands at the left of the preparation', () => {
  it('names the last four talks, and how many more the file has', () => {
    const contacts = [1, 2, 3, 4, 5, 6].map((day) => talked(`2026-11-0${day}`, { answer: 'asks-time' }));
    const said = group('O que já disse', { installments: late(20), contacts });
    expect(said?.facts).toEqual(
      ['06/11', '05/11', '04/11', '03/11'].map((label) => ({ label, value: 'Pediu mais prazo' })),
    );
    expect(said?.more).toBe('Mais 2 conversas na ficha.');
  });

  it('does not say the same reason under the title and beside the risk', () => {
    const given: Given = { installments: late(45) };
    const { segment } = prepared(given);
    const risk = group('Quem é', given)?.facts.find(({ label }) => label === 'Risco');
    expect(segment.reason).toBe('a parcela mais antiga venceu há 45 dias');
    expect(risk?.value).toMatch(/^\d+ em 100: /);
    expect(risk?.value).not.toContain(segment.reason);
  });

  it('says why nothing is offered', () => {
    const contested = { installments: late(20), summary: { contestedSince: '2026-11-10' } };
    expect(group('O que a loja pode oferecer', contested)?.empty).toMatch(/^Primeiro esclareça/);
    const ancient = { installments: [openInstallment('2021-10-10')] };
    expect(group('O que a loja pode oferecer', ancient)?.empty).toBe('Nada: este valor não se pede mais.');
  });
});
