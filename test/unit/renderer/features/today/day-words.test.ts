import { dayLine, dayTitle, figureItems } from '@renderer/features/today/day-words';
import { dayFigures } from '@shared/rules/day-figures';
import { buildQueue } from '@shared/rules/queue';
import { lateBy, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const titleFor = (...days: number[]) =>
  dayTitle(
    buildQueue(
      days.map((late, index) => lateBy(late, { customerId: `c${index}` })),
      TODAY,
    ),
    9,
  );

describe('the title of the day', () => {
  it.each([
    [[5, 6], 'Bom dia! 2 conversas para hoje'],
    [[5, -1], 'Bom dia! 1 conversa para hoje'],
    [[0, -1], 'Bom dia! 2 lembretes para hoje'],
    [[], 'Bom dia! Tudo em dia'],
  ])('for %j', (days, title) => {
    expect(titleFor(...days)).toBe(title);
  });
});

describe('the title when everyone was talked to', () => {
  it('does not say that all is paid', () => {
    expect(dayTitle(buildQueue([lateBy(5, { lastContactDay: TODAY })], TODAY), 15)).toBe(
      'Boa tarde! Ninguém mais para hoje',
    );
  });
});

describe('the line under it', () => {
  it('says the day, and what to know about it', () => {
    expect(dayLine('2026-11-19', 9)).toBe(
      'quinta-feira, 19 de novembro de 2026 · amanhã é feriado: contatos só hoje até 18h e na segunda-feira',
    );
    expect(dayLine('2026-11-24', 9)).toBe('terça-feira, 24 de novembro de 2026');
  });
});

describe('the notes of the figures', () => {
  it('agree in number', () => {
    const notes = (days: number[]) =>
      figureItems(
        dayFigures(
          days.map((late) => lateBy(late)),
          [],
          TODAY,
        ),
      ).map(({ note }) => note);
    expect(notes([1, 0])).toEqual(['1 parcela', '1 cliente', '0 recebimentos', '1 parcela']);
    expect(notes([1, 2, 0, 0])).toEqual(['2 parcelas', '2 clientes', '0 recebimentos', '2 parcelas']);
  });
});
