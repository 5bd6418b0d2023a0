import { contactBasis, type Talked } from '@renderer/features/talk/contact-basis';
import type { ConversationView } from '@renderer/features/talk/conversation-view';
import { describe, expect, it } from 'vitest';

const view = {
  customer: { id: 'maria' },
  step: { id: 'd7' },
  draft: { templateId: 'late-2', text: '', variants: 3 },
  inReply: false,
} as unknown as ConversationView;

const basis = (talked: Talked) => contactBasis(view, talked);

describe('what is written down of a conversation', () => {
  it('is the message that went out, where it went and the step it took', () => {
    expect(basis({ channel: 'whatsapp', to: '5511987654321', text: 'Oi!' })).toEqual({
      customerId: 'maria',
      channel: 'whatsapp',
      step: 'd7',
      template: 'late-2',
      text: 'Oi!',
      to: '5511987654321',
    });
  });

  it('names no template where another screen wrote the text', () => {
    expect(basis({ channel: 'whatsapp', text: 'Nossa proposta', otherText: true })).toMatchObject({
      text: 'Nossa proposta',
      template: undefined,
      step: 'd7',
    });
  });

  it('is no message where it was a call', () => {
    expect(basis({ channel: 'call', text: 'Oi!' })).toMatchObject({
      text: '',
      template: undefined,
      step: 'd7',
    });
  });

  it('takes no step where the customer came on their own', () => {
    expect(
      basis({ channel: 'visit', text: '', outside: true, inReply: true, notes: 'Passou na loja.' }),
    ).toEqual({
      customerId: 'maria',
      channel: 'visit',
      text: '',
      inReply: true,
      notes: 'Passou na loja.',
    });
    expect(basis({ channel: 'visit', text: '', outside: true, inReply: false })).toMatchObject({
      step: 'd7',
      inReply: undefined,
    });
  });
});
