import { answerSchema } from '@shared/domain/contact';
import { nonPaymentReasonSchema } from '@shared/domain/non-payment-reason';
import { nonPaymentReasonLabel } from '@shared/domain/non-payment-reason-label';
import type { AnswerFacts } from '@shared/rules/answers/proposal/answer-proposal';
import { proposalFor } from '@shared/rules/answers/proposal/propose';
import { replyTexts } from '@shared/rules/answers/proposal/reply-templates';
import { understandAnswer } from '@shared/rules/answers/understand-answer';
import { answerKinds } from '@shared/rules/answers/understanding';
import { checkTemplate } from '@shared/rules/messages/check-template';
import { fillTemplate } from '@shared/rules/messages/fill-template';
import { sampleSource } from '@shared/rules/messages/sample';
import { findingsByRule, toneFindings } from '@shared/rules/tone/tone-findings';
import { describe, expect, it } from 'vitest';

const facts: AnswerFacts = {
  ...sampleSource,
  addressAs: undefined,
  today: '2026-11-20',
  holidays: [],
  toleranceDays: 2,
  openCents: 15_380,
};

const propose = (text: string, more: Partial<AnswerFacts> = {}) => {
  const all = { ...facts, ...more };
  return proposalFor(
    understandAnswer(text, { today: all.today, holidays: [], openCents: all.openCents }),
    all,
  );
};

describe('a promise', () => {
  it('is noted for all that is open, and keeps the customer in peace until then', () => {
    const { log, nextStep, open } = propose('dia 5 eu pago');
    expect(log).toEqual({ answer: 'promise', promise: { day: '2026-12-05', cents: 15_380 } });
    expect(nextStep).toBe('Fica em silêncio até 05/12; se não pagar, volta à lista em 08/12.');
    expect(open).toBe('none');
  });

  it('is never noted for more than is open', () => {
    expect(propose('pago 500 reais sexta').log.promise).toEqual({ day: '2026-11-27', cents: 15_380 });
    expect(propose('pago 50 reais sexta').log.promise).toEqual({ day: '2026-11-27', cents: 5_000 });
  });

  it('for today is waited for today', () => {
    expect(propose('hoje eu pago').nextStep).toBe(
      'O pagamento é esperado hoje; se não pagar, volta à lista em 23/11.',
    );
  });

  it('without a day holds nothing back: the day is asked for', () => {
    const { log, nextStep, replies } = propose('semana que vem eu pago');
    expect(log).toEqual({ answer: 'acknowledges', notes: 'Disse que vai pagar, sem dizer o dia.' });
    expect(nextStep).toBe('Pergunte o dia: sem um dia certo, os lembretes seguem como estavam.');
    expect(replies[0]?.text).toBe(
      'Que bom, Maria! Qual dia fica certo para você? Assim eu já deixo anotado.',
    );
  });

  it('is confirmed with its day and amount', () => {
    expect(propose('dia 5 eu pago').replies[0]?.text).toBe(
      'Combinado, Maria! Fica anotado: R$\u00a0153,80 para o dia 05/12.\nNossa chave Pix: loja@casanova.com.br\nSe mudar alguma coisa, me avise por aqui.',
    );
  });
});

describe('the next step', () => {
  it.each([
    ['já paguei ontem', 'Confira o recebimento de ontem antes de escrever.', 'receive'],
    ['paguei dia 10', 'Confira o recebimento de 10/11 antes de escrever.', 'receive'],
    ['já paguei', 'Confira os recebimentos antes de escrever.', 'receive'],
    ['dá pra parcelar?', 'Abra Negociar com uma proposta.', 'negotiate'],
    ['tem desconto?', 'Abra Negociar e veja o desconto que a sua política permite.', 'negotiate'],
    ['número errado', 'Corrija o telefone na ficha antes de escrever de novo.', 'file'],
    ['me manda o pix', 'Mande o Pix e espere o comprovante.', 'pix'],
    [
      'espera até sexta?',
      'Se concordar, anote como promessa para 27/11; se não, proponha outro dia.',
      'none',
    ],
    ['me dá mais uns dias?', 'Responda com um dia certo, ou abra Negociar.', 'negotiate'],
    ['não vou pagar', 'Pergunte o motivo com calma antes de qualquer outro passo.', 'none'],
    ['bom dia', 'Leia e responda com as suas palavras.', 'none'],
  ])('after %j: %s', (text, nextStep, open) => {
    expect(propose(text)).toMatchObject({ nextStep, open });
  });

  it('without a Pix key offers the shop instead', () => {
    const proposal = propose('me manda o pix', { shop: { ...facts.shop, pixKey: undefined } });
    expect(proposal.open).toBe('none');
    expect(proposal.replies[0]?.text).toContain('recebemos aqui na loja');
  });
});

describe('replies', () => {
  it('to a stranger reveal nothing: no name, no shop, no amount', () => {
    for (const { text } of propose('número errado').replies) {
      expect(text).not.toMatch(/Maria|Casa Nova|R\$|Pix|parcela|pagamento/);
    }
  });

  it('to who wants no more messages say that there will be none', () => {
    for (const { text } of propose('parem de me mandar mensagem').replies) {
      expect(text).toContain('ão vamos mais escrever');
    }
  });

  it('comfort in mourning without speaking of money', () => {
    for (const { text } of propose('minha avó faleceu essa semana').replies) {
      expect(text).not.toMatch(/R\$|valor|pagamento|proposta/);
    }
  });

  it('to who has died address the family, not the customer', () => {
    for (const { text } of propose('ela faleceu').replies) expect(text).not.toContain('Maria');
  });

  it('address the customer as the shop does, or without a name', () => {
    expect(propose('me dá um prazo', { addressAs: 'sra' }).replies[0]?.text).toBe(
      'Entendo, Sra. Maria. Qual dia fica melhor para a senhora? Eu anoto e aguardo.',
    );
    expect(propose('me dá um prazo', { customerName: '9322-YCTQO' }).replies[0]?.text).toBe(
      'Entendo. Qual dia fica melhor para você? Eu anoto e aguardo.',
    );
  });

  const all = Object.entries(replyTexts);

  it.each(all)('for %s are two or three, all different, with variables the app knows', (_, texts) => {
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(new Set(texts).size).toBe(texts.length);
    // A reply stands in a conversation in which the shop has said who it is.
    const problems = texts.flatMap((text) => checkTemplate(text, 'whatsapp'));
    expect(problems.filter(({ kind }) => kind !== 'no-shop')).toEqual([]);
  });

  it.each(all)('for %s are respectful', (_, texts) => {
    for (const text of texts) {
      const filled = fillTemplate({ kind: 'asked', channel: 'whatsapp', text }, sampleSource);
      expect(findingsByRule(text)).toEqual([]);
      expect(toneFindings(filled.text)).toEqual([]);
    }
  });
});

describe('what is proposed', () => {
  it('can be kept in the history', () => {
    for (const kind of answerKinds) expect(answerSchema.safeParse(kind).success).toBe(true);
  });

  it('names every reason in the words of the shop', () => {
    const labels = nonPaymentReasonSchema.options.map(nonPaymentReasonLabel);
    expect(new Set(labels).size).toBe(nonPaymentReasonSchema.options.length);
    expect(propose('perdi o emprego').log).toEqual({ answer: 'hardship', reason: 'job-lost' });
  });
});
