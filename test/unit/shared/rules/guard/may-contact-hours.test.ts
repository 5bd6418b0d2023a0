import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import type { GuardFacts, Moment } from '@shared/rules/guard/facts';
import { guardText } from '@shared/rules/guard/guard-text';
import { ask, at, GUARD_DAY, on, told } from '@test/support/guard';
import { describe, expect, it } from 'vitest';

describe('within hours', () => {
  it.each([
    [9, 0],
    [12, 30],
    [17, 59],
  ])('a customer may be contacted at %ih%i', (hour, minute) => {
    expect(ask(at(GUARD_DAY, hour, minute))).toEqual({ allowed: true });
    expect(told(at(GUARD_DAY, hour, minute)).text).toBe('Pode conversar agora.');
  });
});

describe('outside hours', () => {
  it.each([
    ['early', at('2026-11-18', 8, 59), 'before-hours', 'Ainda não são 9h. Pode a partir das 9h.'],
    [
      'late, before an ordinary day',
      at('2026-11-18', 18),
      'after-hours',
      'O horário de contatos terminou às 18h. Pode a partir de amanhã, às 9h.',
    ],
    [
      'late, before a holiday and a weekend',
      at(GUARD_DAY, 23, 59),
      'after-hours',
      'O horário de contatos terminou às 18h. Pode a partir de segunda-feira, 23/11, às 9h.',
    ],
    [
      'on a holiday',
      at('2026-11-20', 10),
      'holiday',
      'Hoje é feriado (Consciência Negra). Pode a partir de segunda-feira, 23/11, às 9h.',
    ],
    [
      'on Friday evening',
      at('2026-11-27', 18, 1),
      'after-hours',
      'O horário de contatos terminou às 18h. Pode a partir de segunda-feira, 30/11, às 9h.',
    ],
    [
      'on Saturday',
      at('2026-11-28', 10),
      'weekday',
      'Hoje é sábado, dia sem contatos. Pode a partir de segunda-feira, 30/11, às 9h.',
    ],
    [
      'on Sunday',
      at('2026-11-29', 10),
      'weekday',
      'Hoje é domingo, dia sem contatos. Pode a partir de amanhã, às 9h.',
    ],
    [
      'on New Year, a Friday',
      at('2027-01-01', 10),
      'holiday',
      'Hoje é feriado (Confraternização Universal). Pode a partir de segunda-feira, 04/01, às 9h.',
    ],
    [
      'late on the last day of the year',
      at('2026-12-31', 19),
      'after-hours',
      'O horário de contatos terminou às 18h. Pode a partir de segunda-feira, 04/01, às 9h.',
    ],
    [
      'on the Saturday of Carnaval',
      at('2027-02-06', 10),
      'weekday',
      'Hoje é sábado, dia sem contatos. Pode a partir de quarta-feira, 10/02, às 9h.',
    ],
    [
      'on the Monday of Carnaval',
      at('2027-02-08', 10),
      'holiday',
      'Hoje é feriado (Carnaval). Pode a partir de quarta-feira, 10/02, às 9h.',
    ],
  ])('%s', (_, moment, kind, text) => {
    expect(told(moment)).toEqual({ kinds: [kind], text });
  });

  it("keeps the shop's own holidays, also where they stop it from coming back sooner", () => {
    const holidays = [
      { day: '11-24', name: 'Padroeira' },
      { day: '2026-11-25', name: 'Aniversário da cidade' },
    ];
    expect(told(at('2026-11-24', 10), { holidays }).text).toBe(
      'Hoje é feriado (Padroeira). Pode a partir de quinta-feira, 26/11, às 9h.',
    );
    expect(told(at('2026-11-23', 20), { holidays }).text).toBe(
      'O horário de contatos terminou às 18h. Pode a partir de quinta-feira, 26/11, às 9h.',
    );
  });

  it('says when no hour will ever do', () => {
    const saturdays = [null, null, null, null, null, null, { from: 540, to: 720 }];
    const answer = ask(
      at('2026-11-28', 10),
      { customerState: 'RJ' },
      { ...defaultContactPolicy, hours: saturdays },
    );
    expect(answer).toMatchObject({ allowed: false, nextAt: null, overridable: true });
    expect(guardText(answer, '2026-11-28')).toBe(
      'Hoje é sábado, dia sem contatos. Nenhum horário serve: confira os horários em Ajustes.',
    );
  });
});

describe('a letter', () => {
  const letter = (moment: Moment, more: Partial<GuardFacts> = {}) =>
    ask(moment, { channel: 'letter', ...more });

  it('is the owner’s decision, and may be printed at any hour of any day', () => {
    const note = 'Carta é decisão sua: confira os valores e o endereço antes de imprimir.';
    expect(letter(at('2026-11-20', 22))).toEqual({ allowed: true, note });
    expect(letter(at('2026-11-22', 5))).toEqual({ allowed: true, note });
  });

  it('comes no more often than other contacts', () => {
    const answer = letter(at('2026-11-20', 10), { contacts: on('2026-11-20') });
    expect(answer).toMatchObject({ allowed: false, nextAt: at('2026-11-21', 0) });
    expect(guardText(answer, '2026-11-20')).toBe('Já conversou hoje; pode de novo amanhã.');
  });

  it.each<Partial<GuardFacts>>([
    { summary: { deceasedOn: '2026-11-03' } },
    { summary: { doNotContact: '2026-11-03' } },
    { summary: { contestedSince: '2026-11-03' } },
    { onlyPrescribed: true },
  ])('is not written to %o', (more) => {
    expect(letter(at(GUARD_DAY, 10), more).allowed).toBe(false);
  });
});
