import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { dayNote } from '@shared/rules/guard/day-note';
import { describe, expect, it } from 'vitest';

describe('the note on contact days', () => {
  it.each([
    ['2026-11-19', 10, 'amanhã é feriado: contatos só hoje até 18h e na segunda-feira'],
    ['2026-11-20', 10, 'hoje é feriado: prefira conversar na segunda-feira'],
    ['2026-11-21', 10, 'hoje é sábado: prefira conversar na segunda-feira'],
    ['2026-11-23', 19, 'depois das 18h: prefira conversar na terça-feira'],
    ['2026-11-23', 8, 'contatos a partir das 9h'],
    ['2026-11-23', 10, null],
    ['2026-11-27', 10, null],
    ['2026-12-31', 18, 'depois das 18h: prefira conversar na segunda-feira'],
    ['2027-02-05', 18, 'depois das 18h: prefira conversar na quarta-feira'],
  ])('%s at %i', (day, hour, note) => {
    expect(dayNote(day, hour * 60, defaultContactPolicy)).toBe(note);
  });

  it("counts the shop's own holidays", () => {
    const holidays = [{ day: '11-24', name: 'Padroeira' }];
    expect(dayNote('2026-11-23', 600, defaultContactPolicy, holidays)).toBe(
      'amanhã é feriado: contatos só hoje até 18h e na quarta-feira',
    );
    expect(dayNote('2026-11-24', 600, defaultContactPolicy, holidays)).toBe(
      'hoje é feriado: prefira conversar na quarta-feira',
    );
  });

  it('names the day of a wait longer than a week', () => {
    const closed = ['23', '24', '25', '26', '27'].map((day) => ({ day: `2026-11-${day}`, name: 'Férias' }));
    expect(dayNote('2026-11-20', 600, defaultContactPolicy, closed)).toBe(
      'hoje é feriado: prefira conversar na segunda-feira, 30/11',
    );
  });

  it('follows the policy and the law of the state', () => {
    const saturdays = { ...defaultContactPolicy, hours: [...defaultContactPolicy.hours] };
    saturdays.hours[6] = { from: 540, to: 720 };
    expect(dayNote('2026-11-27', 1_100, saturdays)).toBe('depois das 18h: prefira conversar no sábado');
    expect(dayNote('2026-11-27', 1_100, saturdays, [], 'RJ')).toBe(
      'depois das 18h: prefira conversar na segunda-feira',
    );
  });
});
