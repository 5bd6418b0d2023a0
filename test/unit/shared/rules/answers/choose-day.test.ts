import { understandAnswer } from '@shared/rules/answers/understand-answer';
import { describe, expect, it } from 'vitest';

const day = (text: string, today = '2026-11-20', more = {}) =>
  understandAnswer(text, { today, holidays: [], ...more }).promise?.day;

describe('of several days named, the one meant for paying', () => {
  it.each([
    ['não consigo dia 5, só dia 10', '2026-12-10'],
    ['dia 5 não dá, dia 8 eu pago', '2026-12-08'],
    ['não consigo hoje mas amanhã pago', '2026-11-21'],
    ['venceu dia 5, pago dia 28', '2026-11-28'],
    ['recebo dia 28 e pago dia 30', '2026-11-30'],
    ['recebo dia 28 e já te pago', '2026-11-28'],
    ['sexta, dia 27, eu pago', '2026-11-27'],
    ['segunda ou terça eu passo aí', '2026-11-24'],
    ['pago dia 5, digo, dia 6', '2026-12-06'],
    ['pago até sexta ou no máximo dia 30', '2026-11-30'],
    ['pago 100 dia 30 e 100 dia 15', '2026-11-30'],
    ['não passa do dia 10', '2026-12-10'],
    ['hoje estou viajando, segunda eu pago', '2026-11-23'],
    ['não consigo antes do dia 10', '2026-12-10'],
  ])('%j: %s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });

  it('is none where the only one is refused or past', () => {
    expect(day('não consigo dia 5')).toBeUndefined();
    expect(day('paguei dia 5')).toBeUndefined();
  });

  it('is the payday, unless a day was named', () => {
    expect(day('quando eu receber eu pago', '2026-11-20', { payday: 5 })).toBe('2026-12-05');
    expect(day('quando eu receber, dia 7, eu pago', '2026-11-20', { payday: 5 })).toBe('2026-12-07');
  });
});
