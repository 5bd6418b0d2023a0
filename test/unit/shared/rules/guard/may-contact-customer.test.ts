import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import type { GuardFacts, Moment } from '@shared/rules/guard/facts';
import { guardText } from '@shared/rules/guard/guard-text';
import { ask, at, GUARD_DAY, on, told } from '@test/support/guard';
import { describe, expect, it } from 'vitest';

describe('too soon', () => {
  const monday = at('2026-11-23', 10);

  it.each<[string, Moment, Partial<GuardFacts>, string[], string]>([
    [
      'after a payment',
      monday,
      { summary: { lastPaymentDay: '2026-11-23' } },
      ['paid-today'],
      'Pagou hoje. Pode a partir de amanhã, às 9h.',
    ],
    [
      'after a conversation today',
      monday,
      { contacts: on('2026-11-23') },
      ['talked-today'],
      'Já conversou hoje; pode de novo amanhã às 9h.',
    ],
    [
      'after a conversation on Friday',
      at('2026-11-27', 10),
      { contacts: on('2026-11-27') },
      ['talked-today'],
      'Já conversou hoje; pode de novo na segunda-feira, 30/11.',
    ],
    [
      'after three conversations in seven days',
      monday,
      { contacts: on('2026-11-17', '2026-11-18', '2026-11-19') },
      ['talked-enough'],
      'Três contatos em sete dias; pode de novo amanhã às 9h.',
    ],
    [
      'after three conversations of which the first is longer here',
      monday,
      { contacts: on('2026-11-19', '2026-11-20', '2026-11-21') },
      ['talked-enough'],
      'Três contatos em sete dias; pode de novo na quinta-feira, 26/11.',
    ],
    [
      'after more than the policy allows, as the customer wrote too',
      monday,
      { contacts: on('2026-11-19', '2026-11-19', '2026-11-20', '2026-11-21') },
      ['talked-enough'],
      '4 contatos em sete dias; pode de novo na quinta-feira, 26/11.',
    ],
    [
      'after someone else on the same phone',
      monday,
      { phoneContacts: on('2026-11-23') },
      ['phone-talked-today'],
      'Hoje já houve conversa com outro cliente neste telefone; pode de novo amanhã às 9h.',
    ],
    [
      'after three with all who share the phone',
      monday,
      { contacts: on('2026-11-18'), phoneContacts: on('2026-11-19', '2026-11-20') },
      ['phone-talked-enough'],
      'Três contatos em sete dias neste telefone, que é de mais de um cliente; pode de novo na quarta-feira, 25/11.',
    ],
    [
      'for several reasons',
      at('2026-11-28', 10),
      { summary: { lastPaymentDay: '2026-11-28' }, contacts: on('2026-11-28') },
      ['weekday', 'paid-today', 'talked-today'],
      'Hoje é sábado, dia sem contatos; pagou hoje; já conversou hoje; pode de novo na segunda-feira, 30/11.',
    ],
  ])('%s', (_, moment, more, kinds, text) => {
    expect(told(moment, more)).toEqual({ kinds, text });
  });

  it('does not count what is older than seven days, put off or taken back', () => {
    const contacts = [
      { day: '2026-11-16' },
      { day: '2026-11-19' },
      { day: '2026-11-20' },
      { day: '2026-11-21', answer: 'postponed' as const },
      { day: '2026-11-23', cancelledOn: '2026-11-23' },
    ];
    expect(ask(monday, { contacts, summary: { lastPaymentDay: '2026-11-20' } })).toEqual({ allowed: true });
  });

  it('minds who else has the phone only when the phone is used', () => {
    expect(ask(monday, { phoneContacts: on('2026-11-23'), channel: 'email' })).toEqual({ allowed: true });
  });

  it('keeps a policy that asks for less', () => {
    const policy = { ...defaultContactPolicy, perWeek: 1 };
    const answer = ask(monday, { contacts: on('2026-11-19') }, policy);
    expect(guardText(answer, monday.day)).toBe(
      'Um contato em sete dias; pode de novo na quinta-feira, 26/11.',
    );
  });
});

describe('the end of contacts', () => {
  it.each<[Partial<GuardFacts>, string, boolean, string]>([
    [
      { summary: { deceasedOn: '2026-11-03' } },
      'deceased',
      false,
      'Falecimento anotado em 03/11/2026: não se mandam mais mensagens.',
    ],
    [
      { summary: { doNotContact: '2026-11-03' } },
      'opted-out',
      true,
      'Pediu para não receber mensagens (03/11/2026).',
    ],
    [
      { summary: { contestedSince: '2026-11-03' } },
      'contested',
      true,
      'Contestou em 03/11/2026: resolva antes de lembrar de novo.',
    ],
    [{ onlyPrescribed: true }, 'prescribed', true, 'Venceu há mais de 5 anos: não se mandam mais mensagens.'],
    [
      { phoneKind: 'work' },
      'work-phone',
      false,
      'Este é o telefone do trabalho: use o número do próprio cliente.',
    ],
    [
      { phoneKind: 'third-party', hasOwnPhone: false },
      'third-party-phone',
      false,
      'Este telefone é de outra pessoa: peça ao cliente um número só dele.',
    ],
  ])('%o', (more, kind, overridable, text) => {
    const answer = ask(at(GUARD_DAY, 10), more);
    expect(answer).toMatchObject({ allowed: false, blocks: [{ kind }], nextAt: null, overridable });
    expect(guardText(answer, GUARD_DAY)).toBe(text);
  });

  it('has no next time even where another reason would pass', () => {
    const answer = ask(at('2026-11-21', 10), { summary: { doNotContact: '2026-11-03' } });
    expect(answer).toMatchObject({ blocks: [{ kind: 'opted-out' }, { kind: 'weekday' }], nextAt: null });
    expect(guardText(answer, '2026-11-21')).toBe('Pediu para não receber mensagens (03/11/2026).');
  });

  it.each(['whatsapp', 'call', 'sms'] as const)('keeps every use of such a phone back: %s', (channel) => {
    expect(told(at(GUARD_DAY, 10), { phoneKind: 'work', channel }).kinds).toEqual(['work-phone']);
  });

  it.each(['email', 'letter', 'visit'] as const)('lets what needs no phone pass: %s', (channel) => {
    expect(ask(at(GUARD_DAY, 10), { phoneKind: 'third-party', channel }).allowed).toBe(true);
  });
});

describe('an answer to the customer’s own message', () => {
  const reply = (more: Partial<GuardFacts>) => ask(at('2026-11-21', 22), { inReply: true, ...more });

  it.each<[Partial<GuardFacts>, string]>([
    [{}, 'É resposta ao cliente: trate só do que foi perguntado.'],
    [
      { summary: { doNotContact: '2026-11-03' } },
      'Pediu para não receber mensagens: responda só ao que foi perguntado, sem lembrar de pagamentos.',
    ],
    [
      { summary: { contestedSince: '2026-11-03' } },
      'Contestou o valor: responda e ajude a resolver, sem lembrar de pagamentos.',
    ],
    [
      { onlyPrescribed: true },
      'Venceu há mais de 5 anos: responda só ao que foi perguntado, sem lembrar de pagamentos.',
    ],
  ])('goes out at any time: %o', (more, note) => {
    expect(reply(more)).toEqual({ allowed: true, note });
  });

  it('needs no note where nothing forbids a contact', () => {
    expect(ask(at(GUARD_DAY, 10), { inReply: true })).toEqual({ allowed: true });
  });

  it.each<Partial<GuardFacts>>([
    { summary: { deceasedOn: '2026-11-03' } },
    { phoneKind: 'work' },
    { phoneKind: 'third-party' },
  ])('never goes to %o', (more) => {
    expect(reply(more)).toMatchObject({ allowed: false, overridable: false });
  });
});
