import type { Conversation } from '@renderer/data/queries/today';
import { answerOptions } from '@renderer/features/talk/answers';
import { conversationView } from '@renderer/features/talk/conversation-view';
import { personFacts } from '@renderer/features/talk/person-facts';
import type { Contact } from '@shared/domain/contact';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import type { Summary } from '@shared/domain/summary';
import { defaultTerms } from '@shared/domain/terms';
import { openInstallment, promised, summaryWith, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const francisca: Customer = {
  id: 'maria',
  name: 'Francisca Lima Teixeira',
  phones: [{ digits: '5511987654321', whatsapp: true }],
  createdAt: 1,
  tokens: [],
};

const conversation = (
  open: readonly Installment[],
  more: { customer?: Partial<Customer>; summary?: Partial<Summary>; contacts?: Contact[] } = {},
): Conversation => ({
  customer: { ...francisca, ...more.customer },
  open,
  summary: summaryWith(open, more.summary),
  contacts: more.contacts ?? [],
});

const viewOf = (stored: Conversation, turn = 0) =>
  conversationView(
    stored,
    { shop: { name: 'Casa Nova Móveis' }, terms: defaultTerms, today: TODAY, hour: 10 },
    turn,
  );

const late = openInstallment('2026-11-03');
const next = openInstallment('2026-12-03');

describe('a conversation', () => {
  it('is about what is overdue, with its charges, and not about what is to come', () => {
    const view = viewOf(conversation([late, next], { summary: { settledCount: 22 } }));
    expect(view.facts.totalCents).toBe(15_380);
    expect(view.reason).toBe('Primeiro atraso em 23 parcelas');
    expect(view.advice).toBe('Uma pergunta gentil costuma bastar.');
    expect(view.draft.text).toContain('R$\u00a0153,80');
    expect(personFacts(view, TODAY).map(({ value }) => value)).toEqual([
      'R$\u00a0300,00',
      'R$\u00a0150,00',
      '22 de 23',
      'nunca precisou',
    ]);
  });

  it('does not repeat a text the customer already received', () => {
    const sent = viewOf(conversation([late])).draft.templateId;
    const contact: Contact = {
      id: 'c',
      customerId: 'maria',
      day: '2026-11-05',
      at: 1,
      channel: 'whatsapp',
      template: sent,
      text: '',
      answer: 'no-answer',
    };
    expect(viewOf(conversation([late], { contacts: [contact] })).draft.templateId).not.toBe(sent);
  });

  it('says why it had better wait', () => {
    const view = viewOf(conversation([late], { summary: { lastContactDay: TODAY } }));
    expect(view).toMatchObject({ silent: true, reason: 'Já conversou hoje', advice: null });
  });

  it('asks for nothing from who contested, paid today or promised a day to come', () => {
    const hello = 'Oi, Francisca! Tudo bem? Aqui é da Casa Nova Móveis.';
    const drafts = [
      { lastAnswer: { answer: 'contests', day: '2026-11-18' } as const },
      { lastPaymentDay: TODAY },
      { promise: promised('2026-11-25', 1, '2026-11-18') },
    ].map((summary) => viewOf(conversation([late], { summary })).draft.text);
    expect(drafts).toEqual([hello, hello, hello]);
  });

  it('may be had with someone who owes nothing now', () => {
    expect(viewOf(conversation([])).reason).toBe('Tudo pago');
    const view = viewOf(conversation([next]));
    expect(view.entry).toBeNull();
    expect(view.draft.text).toBe('Oi, Francisca! Tudo bem? Aqui é da Casa Nova Móveis.');
  });

  it('has no channel without phone and e-mail', () => {
    expect(viewOf(conversation([late], { customer: { phones: [] } })).channel).toBeNull();
    expect(viewOf(conversation([late], { customer: { preferredChannel: 'call' } })).channel).toBe('call');
  });
});

describe('the answers', () => {
  it('have one key each, from 1', () => {
    expect(answerOptions('whatsapp').map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('speak of a call after a call', () => {
    expect(answerOptions('call')[0]?.text).toBe('Não atendeu');
    expect(answerOptions('sms')[0]?.text).toBe('Enviada, sem resposta ainda');
  });
});
