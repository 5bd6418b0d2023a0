import { personFacts } from '@renderer/features/talk/person-facts';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Summary } from '@shared/domain/summary';
import { conversation, spoken, viewOf } from '@test/support/conversation';
import { openInstallment, promised, summaryWith, TODAY } from '@test/support/summaries';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
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

  it('tells what waits for cheques apart from what can be asked for', () => {
    const awaiting = openInstallment('2026-11-03', { awaiting: ['q1'] });
    const view = viewOf(conversation([late], { summary: summaryWith([late, awaiting]) }));
    expect(personFacts(view, TODAY).slice(0, 2)).toEqual([
      { label: 'Em aberto', value: 'R$\u00a0150,00' },
      { label: 'Em cheques', value: 'R$\u00a0150,00' },
    ]);
    expect(view.draft.text).toContain('R$\u00a0153,80');
    const only = viewOf(conversation([], { summary: summaryWith([awaiting]) }));
    expect(only.reason).toBe('Tudo o que está em aberto espera cheques');
    expect(only.kind).toBe('hello');
  });

  it('has no channel without phone and e-mail', () => {
    expect(viewOf(conversation([late], { customer: { phones: [] } })).channel).toBeNull();
    expect(viewOf(conversation([late], { customer: { preferredChannel: 'call' } })).channel).toBe('call');
  });
});

describe('a conversation about a cheque that came back', () => {
  const back = (id: string, day: string, reason: number, more: Partial<Cheque> = {}) =>
    someCheque(
      [
        { move: 'deposit', day: '2026-11-03' },
        { move: 'return', day, reason },
      ],
      { id, goodDay: '2026-11-03', ...more },
    );
  const signature = back('q1', '2026-11-18', 22);
  const stored = (summary: Partial<Summary> = {}) =>
    conversation([late], {
      summary: { returnedCheques: 1, chequeReturns: 1, chequeReturnedOn: '2026-11-18', ...summary },
      unpaidCheques: [signature],
    });

  it('says which, and why in words a customer can hear', () => {
    const view = viewOf(stored());
    expect(view).toMatchObject({ silent: false, kind: 'cheque-returned', reason: 'Um cheque voltou ontem' });
    expect(view.draft.text).toContain(
      'cheque de R$\u00a0300,00, bom para 03/11, voltou do banco pelo motivo 22 (assinatura não confere)',
    );
    expect(view.script.join(' ')).toContain('motivo 22 (assinatura não confere)');
    expect(view.draft.text).not.toContain('153,80');
  });

  it('is had although the step of the ladder was taken, and before the owner decides what is next', () => {
    expect(viewOf(stored({ lastContactDay: '2026-11-17' }))).toMatchObject({ kind: 'cheque-returned' });
    const old = conversation([openInstallment('2026-08-17')], {
      summary: { chequeReturnedOn: '2026-11-18', returnedCheques: 1 },
      unpaidCheques: [signature],
    });
    expect(viewOf(old)).toMatchObject({ decides: false, kind: 'cheque-returned' });
  });

  it('goes on with the ladder once it was talked about', () => {
    const view = viewOf(stored({ lastContactDay: '2026-11-19' }), {}, { today: '2026-11-25' });
    expect(view.kind).not.toBe('cheque-returned');
    expect(view.flags.map(({ kind }) => kind)).toContain('cheque-unsettled');
  });

  it('speaks of the last one, or of the one it was opened for', () => {
    const funds = back('q2', '2026-11-10', 11, { cents: 45_000 });
    const both = { ...stored(), unpaidCheques: [funds, signature] };
    expect(viewOf(both).cameBack.map(({ cheque }) => cheque.id)).toEqual(['q1', 'q2']);
    const opened = viewOf(both, { occasion: 'cheque-returned', chequeId: 'q2' });
    expect(opened.draft.text).toContain('R$\u00a0450,00');
    expect(opened.draft.text).toContain('motivo 11 (sem saldo na primeira apresentação)');
  });

  it('never says of one that was only stopped that it came back', () => {
    const stopped = someCheque([{ move: 'stop', day: '2026-11-18' }], { goodDay: '2026-11-25' });
    const view = viewOf(conversation([late], { summary: { returnedCheques: 1 }, unpaidCheques: [stopped] }));
    expect(view.cameBack).toEqual([]);
    expect(view.draft.text).not.toContain('voltou');
  });
});
