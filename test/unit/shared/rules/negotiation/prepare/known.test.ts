import type { Installment } from '@shared/domain/installment';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { payingDays } from '@shared/rules/negotiation/prepare/payday';
import { anAgreement, aProposal, aSale, late, paidOn, prepared, talked } from '@test/support/prepared';
import { openInstallment, promised } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-19';
const settled = (number: number) =>
  openInstallment(`2024-0${number + 3}-12`, { number, paidCents: 15_000, settledDay: '2024-08-12' });

describe('who the customer is', () => {
  it('is told by years, purchases, payments, the largest sale that was settled, and agreements', () => {
    const { who } = prepared({
      installments: [
        ...[1, 2, 3, 4, 5].map(settled),
        ...late(20).map((one) => ({ ...one, originId: 'second' })),
        openInstallment('2026-12-20', { originKind: 'agreement', originId: 'agreement' }),
      ],
      sales: [
        aSale(),
        aSale({ id: 'second', number: 2, day: '2025-02-01', totalCents: 90_000 }),
        aSale({ id: 'third', number: 3, day: '2023-01-01', cancelledOn: '2023-01-02' }),
      ],
      agreements: [anAgreement(), anAgreement({ id: 'other', number: 2, cancelledOn: '2026-10-01' })],
      summary: {
        settledCount: 5,
        settledLateCount: 2,
        lateDaysTotal: 12,
        promises: { kept: 2, partly: 0, broken: 1 },
        chequeReturns: 1,
      },
      customer: { notes: 'Prefere passar no sábado.' },
    });
    expect(who).toEqual([
      { label: 'Cliente', value: 'desde março de 2024, há 2 anos e 8 meses' },
      { label: 'Comprou', value: 'R$\u00a01.650,00 em 2 vendas' },
      { label: 'Pagou', value: '3 de 5 parcelas em dia; as outras, em média 6 dias depois' },
      { label: 'Já quitou', value: 'R$\u00a0750,00 em 5 parcelas (Guarda-roupa)' },
      { label: 'Acordos', value: '1 em andamento e 1 desfeito' },
      { label: 'Combinados', value: '2 de 3 cumpridos por inteiro' },
      { label: 'Cheques', value: 'um cheque voltou e foi acertado' },
      { label: 'Na ficha', value: 'Prefere passar no sábado.' },
    ]);
  });

  it('reads well where the books hold next to nothing', () => {
    const { who, said, payday, script } = prepared({ installments: late(20) });
    expect(who).toEqual([
      { label: 'Cliente', value: 'nenhuma compra anotada aqui ainda' },
      { label: 'Pagou', value: 'ainda nenhuma parcela inteira' },
    ]);
    expect([said, payday]).toEqual([[], null]);
    expect(script[0]?.say).toBe(
      'Bom dia, Sr. Raimundo! Aqui é da Casa Nova Móveis. É bom ter o senhor como cliente.',
    );
  });

  it.each([
    [1, 0, 0, 'a única parcela, em dia'],
    [4, 0, 0, 'as 4 parcelas em dia'],
    [1, 1, 3, '1 parcela, em média 3 dias depois do dia'],
    [8, 1, 1, '7 de 8 parcelas em dia; a outra, 1 dia depois'],
  ])('has paid %i, %i of them late', (settledCount, settledLateCount, lateDaysTotal, text) => {
    const { who } = prepared({
      installments: late(5),
      summary: { settledCount, settledLateCount, lateDaysTotal },
    });
    expect(who.find(({ label }) => label === 'Pagou')?.value).toBe(text);
  });
});

describe('what the customer said', () => {
  it('is told newest first, with what became of promises and proposals', () => {
    const { said } = prepared({
      installments: late(45),
      contacts: [
        talked('2026-09-01', { answer: 'no-answer' }),
        talked('2026-10-01', { answer: 'promise', promise: { day: '2026-10-10', cents: 10_000 } }),
        talked('2026-11-03', { answer: 'asks-time', reason: 'job-lost', notes: 'só depois do dia 10' }),
        talked('2026-11-04', { answer: 'asks-discount', cancelledOn: '2026-11-04' }),
      ],
      proposals: [
        aProposal([
          { day: '2026-10-20' },
          { day: '2026-10-22', by: 'customer', monthlyCents: 5_000 },
          { day: '2026-10-23', validUntil: '2026-10-30' },
        ]),
      ],
    });
    expect(said.map(({ day, text }) => `${day} ${text}`)).toEqual([
      '2026-11-03 perdeu o emprego, pediu mais prazo, só depois do dia 10',
      '2026-10-23 a proposta nº 1, de R$\u00a0300,00, venceu em 30/10 sem resposta',
      '2026-10-22 pediu para pagar R$\u00a0300,00 em 2 parcelas, até R$\u00a050,00 por mês',
      '2026-10-01 prometeu R$\u00a0100,00 para 10/10 (não cumpriu)',
    ]);
  });

  it('is a proposal that was not accepted, and why', () => {
    const { said } = prepared({
      installments: late(45),
      proposals: [
        aProposal([{ day: '2026-11-10' }], {
          closed: { day: '2026-11-12', how: 'declined', reason: 'achou alto' },
        }),
      ],
    });
    expect(said[0]).toMatchObject({
      day: '2026-11-12',
      text: 'não aceitou a proposta nº 1, de R$\u00a0300,00: achou alto',
    });
  });
});

describe('the day on which paying is easiest', () => {
  const on = (...days: readonly string[]) => days.map((day) => paidOn(day));

  it.each([
    [['2026-08-05', '2026-09-07', '2026-10-09'], { from: 5, to: 9 }],
    [['2026-08-05', '2026-09-05', '2026-10-05'], { from: 5, to: 5 }],
    // Around the end of the month.
    [['2026-07-30', '2026-08-31', '2026-10-02'], { from: 30, to: 2 }],
    // One out of the way does no harm, but no habit of three in eight.
    [['2026-06-20', '2026-08-05', '2026-09-07', '2026-10-09'], { from: 5, to: 9 }],
    [
      ['2026-03-05', '2026-04-06', '2026-05-07', '2026-06-15', '2026-07-16', '2026-08-25', '2026-09-26'],
      null,
    ],
    [['2026-09-07', '2026-10-09'], null],
    // Too long ago.
    [['2023-08-05', '2023-09-07', '2023-10-09'], null],
  ])('is between those of %j', (days, expected) => {
    expect(payingDays(on(...days), TODAY)).toEqual(expected);
  });

  it('is the day of pay before the habit, and the habit before a promise', () => {
    const payments = on('2026-08-05', '2026-09-07', '2026-10-09');
    const summary = { promise: promised('2026-11-25', 5_000, '2026-11-10') };
    expect(prepared({ installments: late(5), payments, summary, customer: { payday: 4 } }).payday).toEqual({
      day: 4,
      reasons: ['recebe no dia 4', 'costuma pagar entre os dias 5 e 9'],
    });
    expect(prepared({ installments: late(5), payments, summary }).payday?.day).toBe(9);
    expect(prepared({ installments: late(5), summary }).payday).toEqual({
      day: 25,
      reasons: ['a última promessa foi para o dia 25'],
    });
  });

  it('counts no payment that was taken back', () => {
    const [first = paidOn(TODAY), ...others] = on('2026-08-05', '2026-09-07', '2026-10-09');
    const back = paidOn('2026-10-10', { kind: 'reversal', reversesId: first.id, totalCents: -15_000 });
    expect(payingDays([first, ...others, back], TODAY)).toBeNull();
  });
});

describe('what the shop may offer', () => {
  const offeredAs = (label: string, given: Parameters<typeof prepared>[0], when = {}): string | undefined =>
    prepared(given, when).offered?.facts.find((fact) => fact.label === label)?.value;

  it('is three offers, the discount with its reason, and what only the owner allows', () => {
    expect(prepared({ installments: late(45, 20) }).offered?.facts).toEqual([
      { label: 'À vista', value: 'R$\u00a0276,00 até 26/11 (abre mão de R$\u00a033,25)' },
      {
        label: 'Em partes',
        value: 'Entrada de R$\u00a076,00 e 4 parcelas de R$\u00a056,00 (abre mão de R$\u00a09,25)',
      },
      {
        label: 'Mais prazo',
        value: 'R$\u00a0309,25 em 2 parcelas de até R$\u00a0154,63, a primeira em 19/12',
      },
      {
        label: 'Desconto',
        value: 'até R$\u00a039,25: multa e juros, mais 10% do valor, por 45 dias de atraso',
      },
      {
        label: 'Você decide',
        value:
          'mais desconto, mais de 12 parcelas, parcela abaixo de R$\u00a030,00 ou começar depois de 45 dias',
      },
    ]);
  });

  it('follows the policy for the kind of customer', () => {
    const own = [{ maxChargesBp: 5_000, maxPrincipalBp: 0, cashPrincipalBp: 0 }];
    const policy = { ...defaultPolicy, bySegment: { struggling: own } };
    expect(offeredAs('Desconto', { installments: late(45, 20) }, { policy })).toBe(
      'até R$\u00a04,63: 50% da multa e juros, por 45 dias de atraso',
    );
    expect(offeredAs('Desconto', { installments: late(5) }, { policy })).toMatch(
      /^até .*: multa e juros, mais 5%/,
    );
  });

  it('names the interest of a plan, where the policy has some', () => {
    const policy = { ...defaultPolicy, monthlyBp: 100, minDownPaymentBp: 2_000 };
    expect(offeredAs('Em partes', { installments: late(45) }, { policy })).toMatch(/com juros de 1% ao mês/);
    expect(offeredAs('Você decide', { installments: late(45) }, { policy })).toContain(
      'entrada abaixo de 20%',
    );
  });

  it('is no discount while nothing is late', () => {
    expect(offeredAs('Desconto', { installments: [openInstallment('2026-12-10')] })).toBe(
      'nenhum enquanto está em dia',
    );
  });

  it('is also what was offered and still holds', () => {
    const proposals = [aProposal([{ day: '2026-11-15', validUntil: '2026-11-25' }])];
    expect(offeredAs('Proposta', { installments: late(45), proposals })).toBe(
      'nº 1, de R$\u00a0300,00: vale até 25/11, e a loja a mantém',
    );
  });
});

describe('an agreement of which some is late', () => {
  it('is offered anew whole, and the talk says what is late and what comes with it', () => {
    const ofAgreement = { originKind: 'agreement', originId: 'agreement' } as const;
    const [overdue] = late(20);
    const { account, offered } = prepared({
      installments: [
        { ...overdue, ...ofAgreement } as Installment,
        openInstallment('2026-12-20', ofAgreement),
        openInstallment('2027-01-20', ofAgreement),
        openInstallment('2026-12-05'),
      ],
      agreements: [anAgreement()],
    });
    expect(account.subject).toHaveLength(1);
    expect(account.negotiable).toHaveLength(3);
    expect(offered?.negotiableCents).toBe(account.updated.totalCents + 30_000);
    expect(offered?.offers.cash?.proposal.updated.totalCents).toBe(offered?.negotiableCents);
    expect(offered?.facts).toContainEqual({
      label: 'Entra junto',
      value: 'o resto do acordo, 2 parcelas a vencer: R$\u00a0454,00 ao todo',
    });
  });
});
