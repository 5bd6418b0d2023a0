import { type DraftRequest, draftMessage } from '@shared/rules/messages/draft';
import { messageKinds } from '@shared/rules/messages/kinds';
import { templatesFor } from '@shared/rules/messages/templates';
import { factsOf, messageSource, wholeShop } from '@test/support/message-source';
import { describe, expect, it } from 'vitest';

const draft = (more: Partial<DraftRequest> = {}) =>
  draftMessage({ ...messageSource(), kind: 'd3', used: [], turn: 0, ...more });

describe('a draft', () => {
  it('names the installment, the day and each added charge', () => {
    expect(draft().text).toBe(
      'Oi, Francisca! Tudo bem? Aqui é da Casa Nova Móveis. Ainda não localizamos o pagamento da parcela 3 de 5, ' +
        'que venceu em 03/11. O valor atualizado é R$\u00a0153,80 (parcela R$\u00a0150,00, multa R$\u00a03,00, juros R$\u00a00,80).\n' +
        'Se já pagou, por favor desconsidere. Se este mês apertou, me diga qual dia fica melhor. 😊',
    );
  });

  it('agrees with the number of installments', () => {
    const { text } = draft({ facts: factsOf(['2026-10-05', '2026-11-03']) });
    expect(text).toContain('das 2 parcelas, que venceram entre 05/10 e 03/11');
    expect(text).toContain('(parcelas R$\u00a0300,00, multa R$\u00a06,00, juros');
  });

  it('writes both years where the delay began in another', () => {
    expect(draft({ facts: factsOf(['2025-12-05', '2026-11-03']) }).text).toContain(
      'entre 05/12/2025 e 03/11/2026',
    );
  });

  it('says nothing of charges where there are none', () => {
    const { text } = draft({ kind: 'before-due', facts: factsOf(['2026-11-20'], 'remind') });
    expect(text).toContain('a parcela 3 de 5 vence amanhã, no valor de R$\u00a0150,00.');
  });

  it('gives the Pix key on a line of its own, and no line without one', () => {
    expect(draft({ shop: wholeShop }).text.split('\n')[1]).toBe('Nossa chave Pix: loja@casanova.com.br');
    expect(draft().text).not.toContain('Pix');
  });

  it('addresses a customer as Sr. or Sra. all the way through', () => {
    const { text } = draft({ kind: 'd15', addressAs: 'sra' });
    expect(text).toMatch(/^Oi, Sra\. Francisca! .* O que fica melhor para a senhora\?$/);
    expect(draft({ kind: 'd15', addressAs: 'sr', customerName: 'João' }).text).toMatch(
      /^Oi, Sr\. João! .* O que fica melhor para o senhor\?$/,
    );
  });

  it('is of the shop with its own article', () => {
    const shop = { name: 'Mercado Silva' };
    expect(draft({ shop }).text).toContain('Aqui é do Mercado Silva.');
    expect(draft({ shop, channel: 'sms', kind: 'd7', customerName: '' }).text).toMatch(
      /^Do Mercado Silva: a/,
    );
  });

  it.each(['12345678909', '@@@', '9322-YCTQO', '🙂'])('greets "%s" without a name', (customerName) => {
    expect(draft({ customerName }).text).toMatch(/^Oi! Tudo bem\?/);
    expect(draft({ customerName, addressAs: 'sr' }).text).toMatch(/^Oi! Tudo bem\?/);
  });

  it('is a plain greeting when nothing is due, and still tells of a promise', () => {
    const facts = factsOf([]);
    const promise = { day: '2026-11-17', cents: 20_000 };
    expect(draft({ facts }).text).toBe('Oi, Francisca! Tudo bem? Aqui é da Casa Nova Móveis.');
    expect(draft({ facts, promise, kind: 'promise-broken' }).text).toContain(
      'R$\u00a0200,00 para o dia 17/11',
    );
  });

  it('names the agreement where nothing else is due', () => {
    const agreement = factsOf(['2026-11-23'], 'remind', { originKind: 'agreement' });
    expect(draft({ kind: 'before-due', facts: agreement }).text).toContain('Lembrando do nosso acordo');
    const today = factsOf(['2026-11-19'], 'today', { originKind: 'agreement' });
    expect(draft({ kind: 'due-day', facts: today }).text).toMatch(/nosso acordo: .* vence hoje\./);
  });

  it('has a subject as an e-mail and as a letter', () => {
    expect(draft({ channel: 'email' }).subject).toBe('Um lembrete da Casa Nova Móveis');
    expect(draft({ channel: 'letter', kind: 'late' }).subject).toBe(
      'Opções para acertar as parcelas em aberto',
    );
    expect(draft()).not.toHaveProperty('subject');
  });
});

describe('the choice of a text', () => {
  it('is never the same twice while there is another one', () => {
    const used: string[] = [];
    const texts = [0, 1, 2].map(() => {
      const { templateId, text } = draft({ used });
      used.push(templateId);
      return text;
    });
    expect(new Set(texts).size).toBe(3);
    expect(draft({ used }).templateId).toBe(used[0]);
  });

  it('turns through every variant', () => {
    const texts = [0, 1, 2].map((turn) => draft({ turn }).text);
    expect(new Set(texts).size).toBe(3);
    expect(draft({ turn: 3 }).text).toBe(texts[0]);
  });

  it('begins with the words for the customer’s segment', () => {
    const first = draft({ kind: 'd1', segment: 'good-payer' });
    expect(first.text).toContain('Deve ter sido só esquecimento');
    expect(first.templateId).toBe('d1-good-payer-1');
    expect(first.variants).toBe(4);
    expect(draft({ kind: 'd1', segment: 'good-payer', used: [first.templateId] }).templateId).toBe('d1-1');
  });

  it('has three texts or more on WhatsApp for every moment', () => {
    expect(messageKinds.filter((kind) => templatesFor(kind).length < 3)).toEqual([]);
  });

  it('has a text for every moment on every channel', () => {
    for (const kind of messageKinds)
      for (const channel of ['whatsapp', 'sms', 'email', 'call', 'letter'] as const)
        expect(draft({ kind, channel }).text).not.toBe('');
  });
});

describe('the ids of the texts', () => {
  it('are each used once and stay as contacts know them', () => {
    const ids = messageKinds.flatMap((kind) =>
      (['whatsapp', 'sms', 'email', 'call', 'letter'] as const).flatMap((channel) =>
        templatesFor(kind, channel)
          .filter((template) => template.kind === kind && template.channel === channel)
          .map(({ id }) => id),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(40);
    expect(ids).toEqual(
      expect.arrayContaining(['d3-1', 'late-3', 'd3-sms-1', 'd3-email-1', 'late-letter-1']),
    );
  });
});
