import { helpFor } from '@renderer/features/talk/answer/help';
import { leaveText, questionFor } from '@renderer/features/talk/answer/question';
import { isReply, replyChannel } from '@renderer/features/talk/answer/reply-channel';
import { asksForMoney, replyTitle, withPix } from '@renderer/features/talk/answer/reply-text';
import type { Customer } from '@shared/domain/customer';
import { describe, expect, it } from 'vitest';

const maria: Customer = {
  id: 'maria',
  name: 'Maria',
  phones: [{ digits: '5511987654321', whatsapp: true }],
  createdAt: 1,
  tokens: [],
};

describe('a reply', () => {
  it('goes the way the customer wrote, otherwise by WhatsApp', () => {
    expect(replyChannel(maria, { channel: 'sms', text: '' })).toBe('sms');
    expect(replyChannel(maria, { channel: 'call', text: '' })).toBe('whatsapp');
    expect(
      replyChannel({ ...maria, phones: [], email: 'm@exemplo.com' }, { channel: 'visit', text: '' }),
    ).toBe('email');
    expect(replyChannel({ ...maria, phones: [] }, { channel: 'letter', text: '' })).toBeNull();
  });

  it('is expected in writing by who wrote, or came to the shop', () => {
    expect(isReply({ channel: 'whatsapp', text: 'Oi' })).toBe(true);
    expect(isReply({ channel: 'call', text: '' })).toBe(false);
    expect(isReply({ channel: 'visit', text: '', inReply: true })).toBe(true);
  });

  it('carries the Pix code once', () => {
    const once = withPix('Claro, Maria!\n', '000201');
    expect(once).toBe('Claro, Maria!\n\nPix copia e cola:\n000201');
    expect(withPix(once, '000201')).toBe(once);
    expect(withPix('Claro!', '')).toBe('Claro!');
  });

  it('brings up money only with who spoke of paying, and no name with a stranger', () => {
    for (const answer of ['promise', 'asks-pix', 'asks-time'] as const)
      expect(asksForMoney(answer)).toBe(true);
    for (const answer of ['deceased', 'wrong-number', 'stop', 'contests', 'hardship'] as const)
      expect(asksForMoney(answer)).toBe(false);
    expect(replyTitle('promise', 'Maria')).toBe('Resposta para Maria');
    expect(replyTitle('deceased', 'Maria')).toBe('Resposta a quem escreveu');
  });
});

describe('what helps next', () => {
  it('is one screen with its key, or nothing', () => {
    expect(helpFor('receive', 'maria')).toEqual({ key: 'F3', label: 'Receber', path: '/receber/maria' });
    expect(helpFor('negotiate', 'maria')?.path).toBe('/negociar/maria');
    expect(helpFor('file', 'maria')?.path).toBe('/clientes/maria');
    expect(helpFor('pix', 'maria')).toBeNull();
    expect(helpFor('none', 'maria')).toBeNull();
  });
});

describe('the question', () => {
  it('fits how the conversation was held', () => {
    expect(questionFor({ channel: 'call', text: '' }, 'Maria')).toBe('Como foi a ligação com Maria?');
    expect(questionFor({ channel: 'whatsapp', text: 'Oi' }, 'Maria')).toBe(
      'A mensagem foi enviada? O que Maria respondeu?',
    );
    expect(questionFor({ channel: 'letter', text: '', outside: true }, 'Maria')).toBe(
      'O que Maria respondeu à carta?',
    );
    expect(questionFor({ channel: 'sms', text: '', outside: true }, 'Maria')).toBe('O que Maria escreveu?');
    expect(leaveText({ channel: 'call', text: '' })).toBe('Não liguei');
    expect(leaveText({ channel: 'call', text: '', outside: true })).toBe('Não anotar');
  });
});
