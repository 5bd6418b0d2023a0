import { compareRows, inBy, paidInAll, waysOf } from '@renderer/features/negotiate/compare';
import {
  emptyDraft,
  move,
  type NegotiationDraft,
  takeOffer,
} from '@renderer/features/negotiate/negotiation-draft';
import { negotiationView } from '@renderer/features/negotiate/negotiation-view';
import { defaultTerms } from '@shared/domain/terms';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

const open = [
  openInstallment({ number: 1, dueDay: '2026-10-20' }),
  openInstallment({ number: 2, dueDay: '2026-11-19' }),
];
const ways = (draft: NegotiationDraft, some = open) =>
  waysOf(
    negotiationView(draft, {
      open: some,
      tab: [],
      versions: [],
      day: '2026-11-20',
      terms: defaultTerms,
      policy: defaultPolicy,
      segment: 'struggling',
    }),
  );
const plain = (text = '') => text.replaceAll('\u00a0', ' ');
const rows = (draft: NegotiationDraft, monthlyCents: number | null = null) =>
  new Map(
    compareRows(ways(draft), monthlyCents).map(({ label, cells }) => [
      plain(label),
      cells.map(({ value, note, best }) =>
        [value, note, best]
          .filter((part) => part)
          .map(plain)
          .join(' | '),
      ),
    ]),
  );

describe('the ways side by side', () => {
  it('are the three offers, with the one that is taken marked', () => {
    expect(ways(takeOffer(emptyDraft, 'cash')).map(({ key, isOnTable }) => [key, isOnTable])).toEqual([
      ['cash', true],
      ['installments', false],
      ['more-time', false],
    ]);
  });

  it('are joined by what was moved by hand', () => {
    const moved = ways(move(emptyDraft, { count: 6 }));
    expect(moved.map(({ key }) => key)).toEqual(['cash', 'installments', 'more-time', 'table']);
    expect(moved.filter(({ isOnTable }) => isOnTable).map(({ key }) => key)).toEqual(['table']);
  });

  it('leave out an offer that is none', () => {
    const small = [openInstallment({ dueDay: '2026-11-10', principalCents: 2_000 })];
    expect(ways(emptyDraft, small).map(({ key }) => key)).toEqual(['cash', 'more-time']);
  });
});

describe('what they come to', () => {
  it('is said measure by measure, the best of each in words', () => {
    expect([...rows(emptyDraft)]).toEqual([
      ['Total a receber', ['R$ 276,00', 'R$ 300,00', 'R$ 307,60 | o maior']],
      [
        'A loja abre mão de',
        [
          'R$ 31,60 | juros R$ 1,60, multa R$ 6,00, valor R$ 24,00',
          'R$ 7,60 | juros R$ 1,60, multa R$ 6,00',
          'nada | o menor',
        ],
      ],
      ['Entrada hoje', ['nada', 'R$ 76,00 | a maior', 'nada']],
      ['Parcelas', ['1 × R$ 276,00 | menos parcelas', '4 × R$ 56,00', '2 × R$ 153,80']],
      ['Termina em', ['27/11/2026 | antes de todas', '20/03/2027', '20/01/2027']],
      ['Entra em 30 dias', ['R$ 276,00 | o maior', 'R$ 76,00', 'nada']],
      ['Entra em 60 dias', ['R$ 276,00 | o maior', 'R$ 132,00', 'R$ 153,80']],
      ['Entra em 90 dias', ['R$ 276,00', 'R$ 188,00', 'R$ 307,60 | o maior']],
    ]);
  });

  it('tells whether the customer can pay it', () => {
    const monthly = rows({ ...emptyDraft, monthlyCents: 8_000 }, 8_000).get('Cabe em R$ 80,00 por mês');
    expect(monthly).toEqual(['passa | até R$ 276,00 de uma vez', 'cabe', 'passa | até R$ 153,80 de uma vez']);
  });

  it('counts the plan’s interest into what is received', () => {
    const [table] = ways(move(emptyDraft, { monthlyBp: 100 })).slice(-1);
    if (!table) throw new Error('nothing on the table');
    const { proposal } = table;
    expect(paidInAll(proposal)).toBe(proposal.totalCents + proposal.interestCents);
    expect(inBy(proposal, 3_650)).toBe(paidInAll(proposal));
    expect(
      rows(move(emptyDraft, { monthlyBp: 100 }))
        .get('Total a receber')
        ?.at(-1),
    ).toMatch(/juros, 1% ao mês/);
  });

  it('praises none where all are alike', () => {
    const same = compareRows(ways(emptyDraft).slice(0, 1), null);
    expect(same.flatMap(({ cells }) => cells.flatMap(({ best }) => best ?? []))).toEqual([]);
  });
});
