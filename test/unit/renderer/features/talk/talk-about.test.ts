import { whyNowText } from '@renderer/features/talk/why-now-text';
import { conversation, spoken, viewOf } from '@test/support/conversation';
import { openInstallment } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const ofAgreement = (dueDay: string, number: number) =>
  openInstallment(dueDay, { originKind: 'agreement', originId: 'a1', number, count: 6 });

describe('a conversation opened for an agreement', () => {
  const stored = conversation([
    ofAgreement('2026-10-19', 2),
    openInstallment('2026-11-03', { number: 4, count: 10 }),
    ofAgreement('2026-12-19', 4),
  ]);
  const notice = { occasion: 'agreement-notice', agreement: { id: 'a1', until: '2026-12-04' } } as const;

  it('gives notice of what is late of it, and of nothing else', () => {
    const { draft, facts, script } = viewOf(stored, notice);
    expect(facts.installments.map(({ dueDay }) => dueDay)).toEqual(['2026-10-19']);
    expect(draft.text).toContain('a parcela 2 de 6 com vencimento em 19/10');
    expect(draft.text).toContain('até 04/12');
    expect(script.join(' ')).toContain('dá para acertar até 04/12');
    expect(whyNowText(viewOf(stored, notice))).toBe(
      'Aviso do acordo: dá para acertar até 04/12. Diga que quer manter o acordo, e ouça o que é possível.',
    );
  });

  it('is held to the same hours as any other', () => {
    expect(viewOf(stored, notice, { hour: 21 }).guard('whatsapp').allowed).toBe(false);
    expect(viewOf(stored, notice).guard('whatsapp').allowed).toBe(true);
    const talkedToday = conversation(stored.open, { contacts: [spoken({ day: '2026-11-19' })] });
    expect(viewOf(talkedToday, notice).guard('whatsapp').allowed).toBe(false);
  });

  it('speaks of the agreement, and of everything where more is late, when the day asks for it', () => {
    expect(viewOf(conversation([ofAgreement('2026-11-10', 2)])).kind).toBe('agreement-late');
    expect(viewOf(stored).kind).not.toBe('agreement-late');
    expect(viewOf(stored).facts.installments).toHaveLength(2);
  });

  it('stays a talk in the tone of the agreement, however long it is late', () => {
    const long = conversation([ofAgreement('2026-08-10', 2)]);
    expect(viewOf(long)).toMatchObject({ decides: false, kind: 'agreement-late' });
    for (const channel of ['whatsapp', 'sms', 'email'] as const)
      expect(viewOf(long, { channel }).draft.templateId).toMatch(/^agreement-late/);
  });
});

it('a conversation opened for a proposal asks what the customer thought of it', () => {
  const proposal = {
    downPaymentCents: 7_500,
    plan: [{ dueDay: '2026-12-19', cents: 8_000 }],
    validUntil: '2026-11-20',
  };
  const view = viewOf(conversation([openInstallment('2026-11-03')]), {
    occasion: 'proposal-follow-up',
    proposal,
  });
  const { draft } = view;
  expect(whyNowText(view)).toBe('A proposta vence amanhã. Pergunte o que achou, e o que precisaria mudar.');
  expect(draft.text).toContain('(entrada de R$\u00a075,00, mais 1 parcela de R$\u00a080,00)');
  expect(draft.text).not.toContain('153,80');
});
