import { understandAnswer } from '@shared/rules/answers/understand-answer';
import type { AnswerContext } from '@shared/rules/answers/understanding';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';
const understand = (text: string, more: Partial<AnswerContext> = {}) =>
  understandAnswer(text, { today: TODAY, holidays: [], ...more });

const evidence = (text: string) => understand(text).evidence.map(({ start, end }) => text.slice(start, end));

describe('an answer', () => {
  it('promises a day and an amount', () => {
    expect(understand('Pago R$ 150,00 dia 5')).toMatchObject({
      kind: 'promise',
      certainty: 'sure',
      promise: { day: '2026-12-05', cents: 15_000 },
    });
  });

  it('promises half of what is open', () => {
    expect(understand('mando metade amanhã', { openCents: 30_000 }).promise).toEqual({
      day: '2026-11-21',
      cents: 15_000,
    });
  });

  it('with a time that is no single day leaves the day open, and is less sure', () => {
    expect(understand('semana que vem eu pago')).toMatchObject({
      kind: 'promise',
      certainty: 'likely',
      promise: { day: undefined },
    });
  });

  it.each([
    ['não vou pagar', 'other'],
    ['ainda não paguei', 'asks-time'],
    ['já paguei ontem', 'already-paid'],
    ['não sei quando vou pagar', 'other'],
    ['se eu já tivesse pago não tava aqui', 'other'],
    ['', 'other'],
    ['   \n ', 'other'],
    ['🎉🎉', 'other'],
  ])('%j is %s', (text, kind) => {
    expect(understand(text).kind).toBe(kind);
  });

  it('says on which day it was paid', () => {
    expect(understand('já paguei ontem').paidOn).toBe('2026-11-19');
    expect(understand('Paguei dia 18 na loja').paidOn).toBe('2026-11-18');
    expect(understand('já paguei').paidOn).toBeUndefined();
  });

  it('of several sentences is the one that asks for something to be done', () => {
    expect(understand('Obrigado pelo aviso. Amanhã eu pago. Mas parem de me mandar mensagem').kind).toBe(
      'stop',
    );
    expect(understand('Bom dia! Tudo bem? Obrigada por lembrar. Dia 30 eu passo aí.')).toMatchObject({
      kind: 'promise',
      promise: { day: '2026-11-30' },
    });
  });

  it('names the other readings, the best first', () => {
    const { kind, alternatives, certainty } = understand('já paguei, parem de me mandar mensagem');
    expect(kind).toBe('stop');
    expect(alternatives[0]).toBe('already-paid');
    expect(certainty).toBe('likely');
  });

  it('shows the words that say so', () => {
    expect(evidence('Oi! Tudo bem? Pago dia 5 sem falta')).toEqual(['Pago', 'dia 5', 'sem falta']);
    expect(evidence('Ñ reconheço essa compra')).toEqual(['Ñ reconheço']);
  });

  it('in 5,000 characters is still found', () => {
    const text = `${'Oi, tudo bem com vocês aí na loja. '.repeat(142)}Dia 5 eu pago`;
    expect(text.length).toBeGreaterThan(4_900);
    expect(understand(text)).toMatchObject({ kind: 'promise', promise: { day: '2026-12-05' } });
  });
});

describe('the reason', () => {
  it.each([
    ['perdi o emprego, não tenho como pagar', 'job-lost'],
    ['Tô desempregada, dia 10 eu pago', 'job-lost'],
    ['meu salário atrasou, dia 10 eu pago', 'salary-late'],
    ['o movimento da loja caiu muito', 'income-fell'],
    ['minha mãe tá internada', 'illness'],
    ['minha avó faleceu', 'bereavement'],
    ['esqueci, pago hoje', 'forgot'],
    ['tava viajando, pago amanhã', 'travelled'],
    ['me separei e ficou tudo pra mim', 'separation'],
    ['emprestei meu nome pra minha irmã', 'lent-name'],
    ['não recebi o boleto', 'no-booklet'],
    ['o fogão veio com defeito', 'product-problem'],
    ['o valor tá errado', 'disputes-amount'],
    ['tive um imprevisto, pago sexta', 'unforeseen'],
    ['me enrolei com muitas contas', 'disorganised'],
    ['não vou pagar', 'refuses'],
  ])('%j tells %s', (text, reason) => {
    expect(understand(text).reason).toBe(reason);
  });

  it.each(['dia 5 eu pago', 'não esqueci não, amanhã pago', 'não vou pagar hoje, só sexta', 'ok'])(
    '%j tells none',
    (text) => {
      expect(understand(text).reason).toBeUndefined();
    },
  );
});
