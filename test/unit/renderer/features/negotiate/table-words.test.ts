import { changesText } from '@renderer/features/negotiate/changes-words';
import { negotiationFigures } from '@renderer/features/negotiate/figures';
import { emptyDraft, negotiationView, takeOffer } from '@renderer/features/negotiate/negotiation-draft';
import { fieldError } from '@renderer/features/negotiate/refusal-words';
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
const view = (offer: OfferKind, some = open) =>
  negotiationView(takeOffer(emptyDraft, offer), {
    open: some,
    day,
    terms: defaultTerms,
    policy: defaultPolicy,
  });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const changes = (offer: OfferKind, some = open) =>
  changesText(expectOk(view(offer, some).proposal)).map(plain);

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
    expect(first?.label).toBe('Parcelas escolhidas');
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
