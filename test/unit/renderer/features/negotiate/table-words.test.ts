import { changesText, type EnteringFacts } from '@renderer/features/negotiate/changes-words';
import { negotiationFigures } from '@renderer/features/negotiate/figures';
import {
  emptyDraft,
  move,
  type NegotiationDraft,
  takeOffer,
} from '@renderer/features/negotiate/negotiation-draft';
import { negotiationView } from '@renderer/features/negotiate/negotiation-view';
import { entering } from '@renderer/features/negotiate/on-table';
import { fieldError } from '@renderer/features/negotiate/refusal-words';
import { termsHints } from '@renderer/features/negotiate/terms-hints';
import { defaultTerms } from '@shared/domain/terms';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import type { OfferKind } from '@shared/rules/negotiation/offers';
import { openInstallment } from '@test/support/installments';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const day = '2026-11-20';
const open = [
  openInstallment({ number: 1, dueDay: '2026-10-20' }),
  openInstallment({ number: 2, dueDay: '2026-11-19' }),
];
const viewOf = (draft: NegotiationDraft, some = open) =>
  negotiationView(draft, {
    open: some,
    tab: [],
    versions: [],
    day,
    terms: defaultTerms,
    policy: defaultPolicy,
    segment: 'struggling',
  });
const view = (offer: OfferKind, some = open) => viewOf(takeOffer(emptyDraft, offer), some);
const plain = (text = '') => text.replaceAll('\u00a0', ' ');
const changes = (offer: OfferKind, some = open, more: Partial<EnteringFacts> = {}) => {
  const { chosen, proposal } = view(offer, some);
  return changesText(expectOk(proposal), { ...entering(chosen), agreements: [], cheques: [], ...more }).map(
    plain,
  );
};

describe('what saving changes', () => {
  it('tells what enters, what is given up, what comes in now and the new installments', () => {
    expect(changes('installments')).toEqual([
      '2 parcelas entram no acordo (R$ 307,60 hoje) e saem da lista de abertas.',
      'A loja abre mão de R$ 7,60: juros R$ 1,60, multa R$ 6,00.',
      'A entrada de R$ 76,00 entra como recebimento de hoje.',
      'Nascem 4 parcelas (4 × R$ 56,00), de 21/12/2026 a 20/03/2027.',
    ]);
  });

  it('leaves out what is not there', () => {
    expect(changes('more-time', open.slice(0, 1))).toEqual([
      '1 parcela entra no acordo (R$ 154,55 hoje) e sai da lista de abertas.',
      'Nasce 1 parcela de R$ 154,55 para 21/12/2026.',
    ]);
  });

  it('tells what goes with it: the tab, an agreement made before, cheques that came back', () => {
    expect(changes('more-time', open, { tab: true, agreements: [12], cheques: ['000123'] })).toEqual([
      '2 parcelas e a caderneta entram no acordo (R$ 307,60 hoje) e saem da lista de abertas. A caderneta fecha.',
      'O que falta do acordo nº 12 passa a valer por este.',
      'Nascem 2 parcelas (2 × R$ 153,80), de 21/12/2026 a 20/01/2027.',
      'Entregue o cheque 000123 ao cliente quando ele assinar.',
    ]);
    expect(changes('cash', open, { installmentIds: [], tab: true })[0]).toBe(
      'A caderneta entra no acordo (R$ 307,60) e fecha.',
    );
  });

  it('tells the interest of the plan', () => {
    const { chosen, proposal } = viewOf(move(emptyDraft, { monthlyBp: 50 }));
    expect(
      changesText(expectOk(proposal), { ...entering(chosen), agreements: [], cheques: [] })
        .map(plain)
        .at(-1),
    ).toMatch(/^Nas parcelas há R\$ \d,\d\d de juros, 0,5% ao mês\.$/);
  });
});

describe('what stands beside the controls', () => {
  const hints = (draft: NegotiationDraft) => termsHints(viewOf(draft));

  it('tells what each comes to', () => {
    const { discount, downPayment, count, interest } = hints(emptyDraft);
    expect([discount, downPayment, count, interest].map(({ text }) => plain(text))).toEqual([
      '2,5%',
      'hoje',
      '4 × R$ 56,00',
      'sem juros',
    ]);
    const uneven = hints(move(emptyDraft, { downPaymentCents: 7_601 })).count;
    expect([plain(uneven.text), plain(uneven.note)]).toEqual(['3 × R$ 55,99', '+ R$ 56,02']);
  });

  it('marks what goes beyond the policy where it is moved', () => {
    const far = hints(move(emptyDraft, { discountCents: 10_000, count: 40, monthlyBp: 100 }));
    expect(plain(far.discount.beyond)).toBe('passa de R$ 37,60');
    expect(far.count.beyond).toBe('mais de 12');
    expect(far.interest).toMatchObject({ beyond: 'fora do costume', note: expect.stringContaining('CET') });
    expect(hints(move(emptyDraft, { firstDueDay: '2027-03-01' })).firstDay.beyond).toBe('mais de 45 dias');
    expect(hints(emptyDraft).discount.beyond).toBeUndefined();
  });
});

describe('the four figures', () => {
  it('tell the amounts and what the policy allows', () => {
    const figures = negotiationFigures(view('cash')).map(({ value, note }) => [plain(value), plain(note)]);
    expect(figures).toEqual([
      ['R$ 300,00', '2 parcelas'],
      ['R$ 7,60', 'multa R$ 6,00 · juros R$ 1,60'],
      ['R$ 307,60', 'hoje'],
      ['até R$ 37,60', '12,2% · 31 a 60 dias'],
    ]);
  });

  it('do not call late what is not', () => {
    const [first] = negotiationFigures(view('cash', [openInstallment({ dueDay: '2026-12-10' })]));
    expect(first?.label).toBe('Entra no acordo');
  });
});

describe('an error of the terms', () => {
  it('is told at the field where it is put right', () => {
    expect(fieldError({ reason: 'down-payment-over-total', totalCents: 30_000 })).toMatchObject({
      field: 'downPayment',
    });
    expect(fieldError({ reason: 'ends-too-late', latest: '2036-11-20' }).text).toContain('20/11/2036');
    expect(plain(fieldError({ reason: 'installment-too-small', leastCents: 100 }).text)).toBe(
      'Cada parcela precisa ter ao menos R$ 1,00. Use menos parcelas.',
    );
  });
});
