import { collectionPolicyData, type PolicyRecords } from '@renderer/documents/from-records/collection-policy';
import { defaultTerms } from '@shared/domain/terms';
import { defaultCreditPolicy } from '@shared/rules/credit/credit-policy';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { pdfOf, shop } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

const policy = (more: Partial<PolicyRecords> = {}) =>
  collectionPolicyData({
    shop,
    terms: defaultTerms,
    credit: defaultCreditPolicy,
    contactPolicy: defaultContactPolicy,
    ladders: defaultLadders,
    negotiation: defaultPolicy,
    day: '2026-11-20',
    ...more,
  });

describe('the policy of a shop with the settings it starts with', () => {
  it('says what late payment costs, when it talks, and for how long a promise is waited for', () => {
    const data = policy();
    expect(data.lateCharges).toEqual([
      { label: 'Multa', value: '2% da parcela, uma vez só' },
      { label: 'Juros', value: '1% ao mês, simples, por dia de atraso' },
    ]);
    expect(data.frequency).toEqual([
      'Segunda a sexta, das 9h às 18h; nunca em fins de semana e feriados.',
      'No máximo 1 contato por dia e 3 em sete dias.',
      'Nunca no dia em que a pessoa pagou.',
      'Se a lei do estado permite menos horas, vale a lei.',
    ]);
    expect(data.promises?.[1]).toBe('Depois do dia combinado, esperamos ainda 1 dia.');
    expect(data.privacyContact).toBe('Casa Nova Móveis, (88) 99988-7766');
  });

  it('lists every step of the usual ladder, and how the others differ', () => {
    const data = policy();
    expect(data.ladder).toHaveLength(defaultLadders.usual.length);
    expect(data.ladder?.slice(0, 4)).toEqual([
      { days: '5 dias antes', channel: 'Como preferir', action: 'Lembrar o valor e o dia.' },
      { days: 'No dia', channel: 'Como preferir', action: 'Avisar que vence hoje e como pagar.' },
      { days: '1 dia depois', channel: 'Como preferir', action: 'Perguntar se o pagamento já foi feito.' },
      { days: '3 dias depois', channel: 'Como preferir', action: 'Perguntar qual dia fica melhor.' },
    ]);
    expect(data.ladderNote).toContain('Quem paga em dia: sem aviso 5 dias antes e 1 dia depois.');
    expect(data.ladderNote).toContain('Quem costuma pagar depois: também 1 dia antes.');
  });

  it('names what counts most of what is looked at, and nothing that does not count', () => {
    const looked = (weights: Partial<typeof defaultCreditPolicy.weights>) =>
      policy({
        credit: { ...defaultCreditPolicy, weights: { ...defaultCreditPolicy.weights, ...weights } },
      }).credit?.[0];
    expect(looked({})).toBe(
      'Antes de vender olhamos, entre outros: as parcelas pagas em dia, a renda, o que está em atraso e o tempo de emprego.',
    );
    expect(looked({ arrears: 0, job: 0, guarantor: 9_000 })).toBe(
      'Antes de vender olhamos, entre outros: o avalista, as parcelas pagas em dia, a renda e o tempo de cliente.',
    );
  });

  it('tells how far an agreement may go', () => {
    expect(policy().agreements).toEqual([
      'Multa e juros podem baixar em até 100%.',
      'Conforme o caso, o valor também, em até 30%.',
      'Até 12 parcelas de R$\u00a030,00 ou mais, sem juros, a primeira em até 45 dias.',
      'Cada proposta vale 7 dias.',
    ]);
  });

  it('tells what the shop set itself, the most that anybody may be given, and names no kind of customer', () => {
    const own = [{ maxChargesBp: 5_000, maxPrincipalBp: 4_000, cashPrincipalBp: 4_000 }];
    const { agreements, promises } = policy({
      negotiation: {
        ...defaultPolicy,
        bySegment: { struggling: own },
        minDownPaymentBp: 1_000,
        monthlyBp: 100,
        breakRule: { unpaid: 1, daysLate: 60, noticeDays: 10 },
      },
    });
    expect(agreements).toEqual([
      'Multa e juros podem baixar em até 100%.',
      'Conforme o caso, o valor também, em até 40%.',
      'Até 12 parcelas de R$\u00a030,00 ou mais, juros de até 1% ao mês, a primeira em até 45 dias.',
      'Para dividir com desconto, entrada de 10% ou mais.',
      'Cada proposta vale 7 dias.',
    ]);
    expect(promises?.at(-1)).toBe(
      'Um acordo só se rompe com 1 parcela ou 60 dias de atraso, e 10 dias depois de um aviso.',
    );
    expect(agreements?.join(' ')).not.toMatch(/dificuldade|risco/);
  });

  it('fits one page and has no hard words', async () => {
    const pdf = await pdfOf({ kind: 'collection-policy', data: policy() });
    expect(pdfPages(pdf)).toHaveLength(1);
    expect(pdfText(pdf)).not.toMatch(/devedor|inadimpl|dívida|cobran|undefined|protesto|negativ/i);
  });
});

it('says so where nothing is added to a late installment, and where days of grace are given', () => {
  const terms = { ...defaultTerms, lateFeeBp: 0, lateInterestBp: 0, graceDays: 1 };
  expect(policy({ terms }).lateCharges).toEqual([
    { label: 'Multa', value: 'nenhuma' },
    { label: 'Juros', value: 'nenhum' },
    { label: 'Carência', value: '1 dia sem nenhum acréscimo' },
  ]);
});

it('notes a step that another kind of customer gets in another way', () => {
  const usual = defaultLadders.usual;
  const other = usual.map((step) => (step.days === 7 ? { ...step, channel: 'whatsapp' as const } : step));
  const { ladderNote } = policy({ ladders: { usual, bySegment: { new: other }, toleranceDays: 0 } });
  expect(ladderNote).toContain('Quem é novo: de outro jeito 7 dias depois.');
});
