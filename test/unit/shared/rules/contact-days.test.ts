import { contactDaysNote } from '@shared/rules/contact-days';
import { greeting } from '@shared/rules/greeting';
import { describe, expect, it } from 'vitest';

describe('the note on contact days', () => {
  it.each([
    ['2026-11-19', 10, 'amanhã é feriado: contatos só hoje até 18h e na segunda-feira'],
    ['2026-11-20', 10, 'hoje é feriado: prefira conversar na segunda-feira'],
    ['2026-11-21', 10, 'hoje é sábado: prefira conversar na segunda-feira'],
    ['2026-11-23', 19, 'depois das 18h: prefira conversar na terça-feira'],
    ['2026-11-23', 10, null],
    ['2026-11-27', 10, null],
  ])('%s at %i', (day, hour, note) => {
    expect(contactDaysNote(day, hour)).toBe(note);
  });

  it("counts the shop's own holidays", () => {
    const holidays = [{ day: '11-24', name: 'Padroeira' }];
    expect(contactDaysNote('2026-11-23', 10, holidays)).toBe(
      'amanhã é feriado: contatos só hoje até 18h e na quarta-feira',
    );
    expect(contactDaysNote('2026-11-24', 10, holidays)).toBe(
      'hoje é feriado: prefira conversar na quarta-feira',
    );
  });
});

describe('the greeting', () => {
  it.each([
    [8, 'Bom dia'],
    [12, 'Boa tarde'],
    [18, 'Boa noite'],
    [2, 'Boa noite'],
  ])('at %i', (hour, text) => {
    expect(greeting(hour)).toBe(text);
  });
});
