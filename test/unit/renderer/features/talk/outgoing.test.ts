import { contactBasis } from '@renderer/features/talk/contact-basis';
import { outgoing } from '@renderer/features/talk/outgoing';
import { addressOf } from '@renderer/features/talk/talk-address';
import { whyNobodyNow, whyNotNow } from '@renderer/features/talk/why-not-now';
import { toneFindings } from '@shared/rules/tone/tone-findings';
import { conversation, moment, spoken, viewOf } from '@test/support/conversation';
import { openInstallment, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const late = openInstallment('2026-11-03');
const HOLIDAY = '2026-11-20';
const HOLIDAY_LINE = 'Hoje é feriado (Consciência Negra). Pode a partir de segunda-feira, 23/11, às 9h.';

const leaving = (text: string, today = TODAY) => ({
  text,
  shop: { name: 'Casa Nova' },
  today,
  check: toneFindings,
});

const obstacle = (text: string, more: Parameters<typeof conversation>[1] = {}) =>
  outgoing(viewOf(conversation([late], more)), 'whatsapp', leaving(text)).obstacle;

describe('what goes out', () => {
  it('may go within hours when it is respectful', () => {
    expect(obstacle('Oi, Francisca! Tudo bem?')).toBeNull();
  });

  it('waits on a holiday, and says until when', () => {
    const view = viewOf(conversation([late]), {}, { today: HOLIDAY });
    const out = outgoing(view, 'whatsapp', leaving('Oi!', HOLIDAY));
    expect(out.guardLine).toBe(HOLIDAY_LINE);
    expect(out.obstacle).toBe(HOLIDAY_LINE);
  });

  it('may answer the customer on a holiday, with a word on what to keep to', () => {
    const view = viewOf(conversation([late]), { inReply: true }, { today: HOLIDAY });
    const out = outgoing(view, 'whatsapp', leaving('Oi!', HOLIDAY));
    expect(out).toMatchObject({
      obstacle: null,
      guardLine: 'É resposta ao cliente: trate só do que foi perguntado.',
    });
  });

  it('is stopped by a threat, by silence and by too many letters', () => {
    expect(obstacle('Pague hoje ou vamos protestar seu nome no cartório.')).toMatch(/^Há um trecho/);
    expect(obstacle('  ')).toBe('Escreva a mensagem antes de abrir a conversa.');
    expect(obstacle('olá, até já! '.repeat(380))).toMatch(/^O texto ficou comprido demais/);
  });

  it('may be copied where only the link would be too long', () => {
    const copying = (text: string) =>
      outgoing(viewOf(conversation([late])), 'whatsapp', leaving(text)).copyObstacle;
    expect(copying('olá, até já! '.repeat(380))).toBeNull();
    expect(copying('Pague hoje ou vamos protestar seu nome no cartório.')).toMatch(/^Há um trecho/);
  });

  it('is stopped by a threat in the subject of an e-mail, and of nothing else', () => {
    const view = viewOf(conversation([late], { customer: { email: 'ana@exemplo.com.br' } }));
    const threat = 'Último aviso: vamos protestar seu nome no cartório';
    const goesBy = (channel: 'email' | 'whatsapp', subject: string) =>
      outgoing({ ...view, draft: { ...view.draft, subject } }, channel, leaving('Oi!')).obstacle;
    expect(goesBy('email', threat)).toMatch(/^O assunto do e-mail/);
    expect(goesBy('email', 'Um lembrete da Casa Nova')).toBeNull();
    expect(goesBy('whatsapp', threat)).toBeNull();
  });

  it('never carries the CPF', () => {
    expect(obstacle('Seu CPF é 529.982.247-25.', { customer: { document: '52998224725' } })).toMatch(
      /^Há um trecho/,
    );
  });

  it('needs no text for a call', () => {
    const view = viewOf(conversation([late]));
    expect(outgoing(view, 'call', leaving('')).obstacle).toBeNull();
  });

  it('says which phone is missing', () => {
    const landline = { phones: [{ digits: '551133334444', whatsapp: false }] };
    expect(obstacle('Oi!', { customer: landline })).toMatch(/^O telefone deste cadastro é fixo/);
  });
});

describe('where it goes', () => {
  const address = (phones: { digits: string; whatsapp: boolean; kind?: 'work' }[]) =>
    addressOf(conversation([], { customer: { phones } }).customer, 'whatsapp');

  it('is read as people write phones, and said of other countries', () => {
    expect(address([{ digits: '5511987654321', whatsapp: true }])).toEqual({
      ok: true,
      value: { to: '5511987654321', shown: '(11) 98765-4321' },
    });
    expect(address([{ digits: '351912345678', whatsapp: true }])).toMatchObject({
      value: { shown: '+351 912 345 678 (outro país)' },
    });
  });

  it('is never a workplace', () => {
    expect(address([{ digits: '5511987654321', whatsapp: true, kind: 'work' }])).toEqual({
      ok: false,
      error: 'not-own-phone',
    });
  });
});

describe('what is written down with the answer', () => {
  it('is the step, the text with its template, where it went, and that it was an answer', () => {
    const view = viewOf(conversation([late]), { inReply: true });
    expect(contactBasis(view, { channel: 'whatsapp', to: '5511987654321', text: 'Oi!' })).toEqual({
      customerId: 'maria',
      channel: 'whatsapp',
      step: 'd15',
      template: view.draft.templateId,
      text: 'Oi!',
      to: '5511987654321',
      inReply: true,
    });
    expect(contactBasis(view, { channel: 'call', to: '5511987654321', text: 'Oi!' })).toMatchObject({
      text: '',
      template: undefined,
    });
  });
});

describe('whose turn it is not', () => {
  it('is said with the reason', () => {
    expect(whyNotNow(conversation([late]), moment())).toBeNull();
    expect(whyNotNow(conversation([late], { customer: { phones: [] } }), moment())).toBe(
      'Sem telefone nem e-mail no cadastro.',
    );
    const today = conversation([late], { contacts: [spoken({ day: TODAY })] });
    expect(whyNotNow(today, moment())).toMatch(/^Já conversou hoje/);
  });

  it('is everybody on a holiday and after hours', () => {
    expect(whyNobodyNow(moment())).toBeNull();
    expect(whyNobodyNow(moment({ today: HOLIDAY }))).toBe(HOLIDAY_LINE);
    expect(whyNobodyNow(moment({ hour: 18 }))).toMatch(/^O horário de contatos terminou às 18h/);
  });
});
