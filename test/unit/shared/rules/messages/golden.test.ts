import { type DraftRequest, draftMessage } from '@shared/rules/messages/draft';
import { factsOf, messageSource, wholeShop } from '@test/support/message-source';
import { describe, expect, it } from 'vitest';

const three = factsOf(['2026-09-03', '2026-10-05', '2026-11-03']);
const agreement = factsOf(['2026-11-03'], 'talk', { originKind: 'agreement', number: 2, count: 6 });
const promise = { day: '2026-11-17', cents: 20_000, paidCents: 5_000 };
const proposal = {
  downPaymentCents: 7_500,
  plan: [
    { dueDay: '2026-12-19', cents: 8_000 },
    { dueDay: '2027-01-19', cents: 8_000 },
  ],
  validUntil: '2026-11-20',
};
const cheque = { cents: 30_000, goodDay: '2026-11-10', reasonCode: 22, reasonText: 'assinatura não confere' };

/** Amounts are written with a space that does not break; here with an ordinary one. */
const written = (more: Partial<DraftRequest>): string =>
  draftMessage({ ...messageSource(), kind: 'hello', used: [], turn: 0, ...more }).text.replaceAll(
    '\u00a0',
    ' ',
  );

describe('the words of a message', () => {
  it.each<[string, Partial<DraftRequest>, string]>([
    [
      'the day before, by Sr.',
      {
        kind: 'day-before',
        customerName: 'João Dias',
        addressAs: 'sr',
        facts: factsOf(['2026-11-20'], 'remind'),
      },
      'Oi, Sr. João! Aqui é da Casa Nova Móveis. Um lembrete rápido: a parcela 3 de 5, de R$ 150,00, vence amanhã.\nSe já pagou, pode desconsiderar.',
    ],
    [
      'before the due day, to a new customer',
      { kind: 'before-due', segment: 'new', facts: factsOf(['2026-11-23', '2026-11-24'], 'remind') },
      'Oi, Francisca! Aqui é da Casa Nova Móveis. Como é o começo das suas compras com a gente, explico: as 2 parcelas vencem entre 23/11 e 24/11, no total de R$ 300,00. Pode pagar aqui na loja até o dia, e se cair em domingo ou feriado vale o dia útil seguinte.\nQualquer dúvida, é só chamar.',
    ],
    [
      'a first delay',
      { kind: 'first-delay', addressAs: 'sra' },
      'Oi, Sra. Francisca! Tudo bem? Aqui é da Casa Nova Móveis. A parcela 3 de 5 venceu em 03/11 e deve ter sido só esquecimento: a senhora sempre paga direitinho. O valor hoje é R$ 153,80 (parcela R$ 150,00, multa R$ 3,00, juros R$ 0,80).\nSe já pagou, me avise que confiro aqui.',
    ],
    [
      'growing delays, of three installments',
      { kind: 'growing-delay', facts: three },
      'Oi, Francisca! Aqui é da Casa Nova Móveis. Os últimos pagamentos têm saído um pouco depois do vencimento. O dia ficou ruim? Podemos mudar para depois do dia em que recebe. Por enquanto estão em aberto as 3 parcelas com vencimento entre 03/09 e 03/11: R$ 465,90 (parcelas R$ 450,00, multa R$ 9,00, juros R$ 6,90).',
    ],
    [
      'fifteen days, to a customer at risk',
      { kind: 'd15', segment: 'at-risk' },
      'Bom dia, Francisca. Aqui é da Casa Nova Móveis. A parcela 3 de 5 com vencimento em 03/11 está em aberto há 16 dias, hoje em R$ 153,80 (parcela R$ 150,00, multa R$ 3,00, juros R$ 0,80). Proponho um acordo por escrito, com entrada e parcelas em dia certo. Podemos conversar esta semana?',
    ],
    [
      'a promise kept in part',
      { kind: 'promise-partly', promise },
      'Oi, Francisca! Aqui é da Casa Nova Móveis. Recebemos R$ 50,00, agradecemos! Do combinado de R$ 200,00 para o dia 17/11, o restante é R$ 150,00.\nQual dia fica bom para completar?',
    ],
    [
      'an agreement that is late',
      { kind: 'agreement-late', facts: agreement },
      'Oi, Francisca! Aqui é da Casa Nova Móveis. Ainda não localizamos a parcela 2 de 6 do nosso acordo, com vencimento em 03/11: hoje, R$ 153,80 (parcela R$ 150,00, multa R$ 3,00, juros R$ 0,80). Aconteceu alguma coisa? Quero ajudar a manter o acordo de pé.',
    ],
    [
      'the notice that an agreement is late',
      { kind: 'agreement-notice', facts: agreement, agreementUntil: '2026-12-04' },
      'Oi, Francisca! Aqui é da Casa Nova Móveis. Queremos manter o nosso acordo de pé. Está em aberto a parcela 2 de 6 com vencimento em 03/11: hoje, R$ 153,80 (parcela R$ 150,00, multa R$ 3,00, juros R$ 0,80). Dá para acertar até 04/12, ou combinar outro jeito com a gente até lá.\nO que ajudaria mais?',
    ],
    [
      'thanks for an agreement that was kept',
      { kind: 'agreement-fulfilled', facts: factsOf([]), addressAs: 'sra' },
      'Oi, Sra. Francisca! Aqui é da Casa Nova Móveis. O nosso acordo está todo pago, e queremos agradecer: a senhora cumpriu o combinado até o fim. A carta de quitação está pronta, é só pedir ou passar aqui.',
    ],
    [
      'a proposal that ends tomorrow',
      { kind: 'proposal-follow-up', proposal },
      'Oi, Francisca! Tudo bem? Aqui é da Casa Nova Móveis. Queria saber o que achou da nossa proposta (entrada de R$ 75,00, mais 2 parcelas de R$ 80,00). Ela vale até amanhã. Se preferir outro dia ou outro valor, é só dizer que a gente ajusta.',
    ],
    [
      'a proposal that ended, all of it to be paid at once, where there is little room',
      {
        kind: 'proposal-expired',
        channel: 'sms',
        proposal: { downPaymentCents: 36_000, plan: [], validUntil: '2026-11-17' },
      },
      'Oi, Francisca! Aqui é da Casa Nova Moveis. A nossa proposta valeu até 17/11. Posso preparar outra? Me diga quanto cabe agora.',
    ],
    [
      'a cheque that came back',
      { kind: 'cheque-returned', cheque },
      'Oi, Francisca! Aqui é da Casa Nova Móveis. O seu cheque de R$ 300,00, bom para 10/11, voltou do banco pelo motivo 22 (assinatura não confere). Podemos trocar por outro, ou por um pagamento em dinheiro. O que fica melhor para você?',
    ],
    [
      'a cheque that came back, where there is little room',
      { kind: 'cheque-returned', channel: 'sms', cheque },
      'Oi, Francisca! Aqui é da Casa Nova Moveis. O seu cheque de R$ 300,00, bom para 10/11, voltou do banco pelo motivo 22. Podemos trocar?',
    ],
    [
      'a cheque of which nothing is known',
      { kind: 'cheque-returned' },
      'Oi, Francisca! Aqui é da Casa Nova Móveis. O seu cheque voltou do banco. Podemos trocar por outro, ou por um pagamento em dinheiro. O que fica melhor para você?',
    ],
    [
      'thanks for a payment',
      { kind: 'thanks-paid', facts: factsOf([]), payment: { cents: 15_000 } },
      'Oi, Francisca! Aqui é da Casa Nova Móveis. Recebemos o seu pagamento de R$ 150,00. Agradecemos muito!',
    ],
    [
      'thanks to who finished, by Sr.',
      { kind: 'thanks-finished', facts: factsOf([]), addressAs: 'sr', customerName: 'José' },
      'Oi, Sr. José! Aqui é da Casa Nova Móveis. Está tudo pago, e queremos agradecer a confiança. Foi muito bom ter o senhor com a gente!',
    ],
    [
      'an SMS with its Pix',
      { kind: 'd1', channel: 'sms', shop: wholeShop, customerName: 'Ana' },
      'Oi, Ana! Da Casa Nova Moveis: a parcela 3 de 5 venceu em 03/11. Hoje, R$ 153,80 (150,00 + multa 3,00 + juros 0,80). Pagou? Me avise.\nPix: loja@casanova.com.br',
    ],
    [
      'an SMS that has no room for it',
      { kind: 'd1', channel: 'sms', shop: wholeShop, facts: three },
      'Oi, Francisca! Da Casa Nova Moveis: as 3 parcelas venceram de 03/09 a 03/11. Hoje, R$ 465,90 (450,00 + multa 9,00 + juros 6,90). Pagou? Me avise.',
    ],
  ])('%s', (_, more, expected) => {
    expect(written(more)).toBe(expected);
  });
});
