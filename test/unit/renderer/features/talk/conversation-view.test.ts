import { personFacts } from '@renderer/features/talk/person-facts';
import { conversation, spoken, viewOf } from '@test/support/conversation';
import { openInstallment, promised, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

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
      'R$\u00a0153,80',
      '22 de 23',
      'nunca precisou',
    ]);
  });

  it('does not repeat a text the customer already received', () => {
    const sent = viewOf(conversation([late])).draft.templateId;
    const contact = spoken({ day: '2026-11-05', template: sent });
    expect(viewOf(conversation([late], { contacts: [contact] })).draft.templateId).not.toBe(sent);
  });

  it('says why it had better wait', () => {
    const view = viewOf(conversation([late], { summary: { lastContactDay: TODAY } }));
    expect(view).toMatchObject({ silent: true, reason: 'Já conversou hoje', advice: null });
  });

  it('waits for the owner where it is overdue for more than sixty days, until a talk is chosen', () => {
    const old = conversation([openInstallment('2026-08-17')]);
    expect(viewOf(old)).toMatchObject({ decides: true });
    expect(viewOf(old, { anyway: true }).decides).toBe(false);
    expect(viewOf(old, { anyway: true }).draft.text).toContain('Francisca');
  });

  it('asks for nothing from who contested, paid today or promised a day to come', () => {
    const hello = 'Oi, Francisca! Tudo bem? Aqui é da Casa Nova Móveis.';
    const drafts = [
      { contestedSince: '2026-11-18' },
      { doNotContact: '2026-11-18' },
      { lastPaymentDay: TODAY },
      { promise: promised('2026-11-25', 1, '2026-11-18') },
    ].map((summary) => viewOf(conversation([late], { summary })).draft.text);
    expect(drafts).toEqual([hello, hello, hello, hello]);
  });

  it('answers the customer without a reminder', () => {
    expect(viewOf(conversation([late]), { inReply: true }).draft.text).toBe(
      'Oi, Francisca! Tudo bem? Aqui é da Casa Nova Móveis.',
    );
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
