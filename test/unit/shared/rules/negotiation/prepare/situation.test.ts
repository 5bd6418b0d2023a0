import type { AgreementEvent } from '@shared/domain/agreement/agreement-event';
import { accountNow } from '@shared/rules/negotiation/prepare/account-now';
import { cautionsOf } from '@shared/rules/negotiation/prepare/cautions';
import { anAgreement, at, type Given, late, prepared, records } from '@test/support/prepared';
import { openInstallment, promised } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const paid = (count: number, lateCount = 0): Given['summary'] => ({
  settledCount: count,
  settledLateCount: lateCount,
  recentLate: Array.from({ length: count }, (_, index) => (index < lateCount ? 9 : 0)),
});
const settled = openInstallment('2026-08-10', { settledDay: '2026-08-10', paidCents: 15_000 });

const broken: AgreementEvent = {
  kind: 'broken',
  id: 'e',
  day: '2026-11-01',
  at: 1,
  creditedCents: 0,
  keptDiscountCents: 0,
  lostDiscountCents: 0,
};
const takenBack: AgreementEvent = { kind: 'taken-back', id: 'f', day: '2026-11-02', at: 2, eventId: 'e' };

const [came] = late(50);
const coversIt = { covered: [{ installmentId: came?.id ?? '' }] };

/** What is known, and what the talk turns on. */
const table: readonly (readonly [situation: string, why: string, given: Given])[] = [
  ['first-delay', 'never late before', { installments: [...late(16), settled], summary: paid(1) }],
  ['new', 'nothing paid yet', { installments: late(5) }],
  ['good-payer', 'one of ten was late', { installments: late(5), summary: paid(10, 1) }],
  ['late-but-pays', 'often late', { installments: late(5), summary: paid(8, 4) }],
  ['struggling', 'late for long', { installments: [...late(45), settled], summary: paid(8) }],
  ['at-risk', 'late for very long', { installments: late(75), summary: paid(8, 4) }],
  ['not-late', 'nothing is due yet', { installments: [openInstallment('2026-12-10')] }],
  [
    'promise-broken',
    'the promised day is over',
    { installments: late(20), summary: { promise: promised('2026-11-10', 5_000, '2026-11-05') } },
  ],
  ['cheque-returned', 'a cheque came back', { installments: late(3), summary: { returnedCheques: 1 } }],
  [
    'agreement-late',
    'of an agreement',
    { installments: [openInstallment('2026-11-03', { originKind: 'agreement', originId: 'a' })] },
  ],
  [
    'agreement-broken',
    'it came back from a broken agreement',
    { installments: came ? [came] : [], agreements: [anAgreement({ ...coversIt, events: [broken] })] },
  ],
  [
    'struggling',
    'the breaking was taken back',
    {
      installments: came ? [came] : [],
      agreements: [anAgreement({ ...coversIt, events: [broken, takenBack] })],
    },
  ],
  [
    'said-paid',
    'said to have been paid',
    { installments: late(20), summary: { lastAnswer: { answer: 'already-paid', day: '2026-11-10' } } },
  ],
  [
    'contested',
    'contested, whatever else is true',
    {
      installments: late(75),
      summary: { contestedSince: '2026-11-01', returnedCheques: 2 },
      agreements: [anAgreement({ events: [broken] })],
    },
  ],
];

describe('what a talk turns on', () => {
  it.each(table)('is %s: %s', (situation, _, given) => {
    expect(prepared(given).situation).toBe(situation);
  });

  it('is what is overdue; where nothing is, what is still to come; and never what waits for a cheque', () => {
    const [old] = late(30);
    const later = openInstallment('2026-12-10');
    const awaiting = openInstallment('2026-11-03', { awaiting: ['cheque'] });
    const ids = (given: Given) => prepared(given).account.subject.map(({ id }) => id);
    expect(ids({ installments: [later, awaiting, ...(old ? [old] : [])] })).toEqual([old?.id]);
    expect(ids({ installments: [later, awaiting] })).toEqual([later.id]);
  });
});

describe('what is not asked for at all', () => {
  it('is what the dead owed', () => {
    const { nothing, script, offered } = prepared({
      installments: late(20),
      summary: { deceasedOn: '2026-11-01' },
    });
    expect([nothing, script, offered]).toEqual(['deceased', [], null]);
  });

  it('is what is prescribed: alone it leaves nothing, beside something newer it stays out of every amount', () => {
    const ancient = openInstallment('2021-10-10');
    expect(prepared({ installments: [ancient] })).toMatchObject({ nothing: 'prescribed', script: [] });
    const both = prepared({ installments: [ancient, ...late(20)] });
    expect(both.nothing).toBeNull();
    expect(both.account.updated.principalCents).toBe(15_000);
    expect(both.cautions).toEqual([
      {
        isStop: true,
        text: 'R$\u00a0150,00 venceram há mais de 5 anos: ficaram fora desta página, e não se pedem nem em conversa.',
      },
    ]);
  });
});

describe('what to mind in a talk', () => {
  const cautions = (given: Given, notNow: string | null = null): string[] => {
    const known = records(given);
    return cautionsOf(known, accountNow(known, at()), at({ notNow })).map(({ text }) => text);
  };

  it('is nothing for a usual customer', () => {
    expect(cautions({ installments: late(20) })).toEqual([]);
  });

  it('is the hour, unless something keeps the shop from asking at all', () => {
    const guard = 'Já conversou hoje; pode de novo amanhã às 9h.';
    expect(cautions({ installments: late(20) }, guard)).toEqual([
      'Agora, só se o cliente vier ou escrever primeiro: já conversou hoje; pode de novo amanhã às 9h.',
    ]);
    expect(cautions({ installments: late(20), summary: { doNotContact: '2026-11-02' } }, guard)).toEqual([
      'Pediu para não receber mensagens (02/11): converse só se o cliente procurar a loja.',
    ]);
  });

  it('is a promise whose day has not come, and not one that is over', () => {
    const promise = promised('2026-11-25', 10_000, '2026-11-10');
    expect(cautions({ installments: late(20), summary: { promise } })).toEqual([
      'Prometeu R$\u00a0100,00 para 25/11: espere o dia antes de propor outra coisa.',
    ]);
    expect(
      cautions({ installments: late(20), summary: { promise: { ...promise, day: '2026-11-15' } } }),
    ).toEqual([]);
  });

  it('is what is delicate, a faulty product, and an entry at a bureau', () => {
    const because = (reason: 'illness' | 'product-problem' | 'forgot') =>
      cautions({ installments: late(20), summary: { lastReason: { reason, day: '2026-11-10' } } });
    expect(because('illness')).toEqual(['Contou algo delicado: ouça, e só fale disso se o cliente falar.']);
    expect(because('product-problem')).toEqual([
      'Contou um problema com o produto: resolva isso antes de falar do pagamento.',
    ]);
    expect(because('forgot')).toEqual([]);
    expect(cautions({ installments: late(90), summary: { listedSince: '2026-10-01' } })).toEqual([
      'Há um registro feito pela loja: não use como argumento. Com o acordo, retire em até 5 dias úteis.',
    ]);
  });
});
