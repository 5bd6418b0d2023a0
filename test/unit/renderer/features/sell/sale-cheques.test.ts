import { askedOf, chequeRowsFor, chequeState } from '@renderer/features/sell/cheque-state';
import { askedText, downPaymentCheque, installmentCheques } from '@renderer/features/sell/sale-cheque-words';
import {
  type ChequesAsked,
  chequesToSave,
  saleCover,
  wantedBySale,
} from '@renderer/features/sell/sale-cheques';
import { sellView } from '@renderer/features/sell/sell-view';
import { saleRefusedText, soldText } from '@renderer/features/sell/sell-words';
import { emptySaleDraft, type SaleDraft } from '@renderer/stores/sale-drafts';
import type { ChequeFace } from '@shared/domain/cheque/cheque';
import { defaultTerms } from '@shared/domain/terms';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-23';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const face = (number: number, cents: number): ChequeFace => ({
  bank: '237',
  branch: '1234',
  account: '567890',
  number: String(number).padStart(6, '0'),
  drawer: { name: 'Rosa Lima' },
  cents,
  issueDay: TODAY,
  goodDay: '2026-12-23',
  place: 'same',
});

/** R$ 850,00: R$ 100,00 down and five of R$ 150,00. */
const draft: SaleDraft = {
  ...emptySaleDraft,
  description: 'Fogão',
  totalCents: 85_000,
  downPaymentCents: 10_000,
  count: 5,
};
const view = sellView(draft, TODAY, defaultTerms);
const byCheque: SaleDraft = { ...draft, downPaymentMeans: 'cheque' };

const asked = (from = byCheque, isDownPaymentOnly = false): ChequesAsked => {
  const found = askedOf(from, view, isDownPaymentOnly);
  if (!found) throw new Error('expected a plan');
  return found;
};
const six = [face(1, 10_000), ...[2, 3, 4, 5, 6].map((number) => face(number, 15_000))];

describe('what a sale asks of cheques', () => {
  it('is the down payment first, where it is by cheque, and each installment on its day', () => {
    expect(wantedBySale(asked()).map(({ cents }) => cents)).toEqual([10_000, ...new Array(5).fill(15_000)]);
    expect(wantedBySale(asked())[0]?.day).toBe(TODAY);
    expect(wantedBySale(asked(draft))).toEqual(
      view.plan.map(({ principalCents, dueDay }) => ({ cents: principalCents, day: dueDay })),
    );
    expect(wantedBySale(asked(byCheque, true))).toEqual([{ cents: 10_000, day: TODAY }]);
    expect(askedOf(draft, { cost: null, day: TODAY }, false)).toBeNull();
  });

  it('is said in a sentence', () => {
    expect(plain(askedText(asked()))).toBe(
      'O primeiro é o da entrada, de R$ 100,00; depois, um para cada parcela: 5 × R$ 150,00.',
    );
    expect(plain(askedText(asked(draft)))).toBe('Um para cada parcela: 5 × R$ 150,00.');
    expect(plain(askedText(asked(byCheque, true)))).toBe('Um, para a entrada, de R$ 100,00.');
  });
});

describe('cheques against the plan', () => {
  it('cover it one by one, and are saved with what each covers', () => {
    const cover = saleCover(asked(), six);
    expect(cover).toMatchObject({ problem: null, differences: [], byInstallment: [[1], [2], [3], [4], [5]] });
    const saved = chequesToSave(asked(), six);
    expect(saved.downPayment?.number).toBe('000001');
    expect(saved.installments?.map(({ number, covers }) => [number, covers])).toEqual([
      ['000002', [0]],
      ['000003', [1]],
      ['000004', [2]],
      ['000005', [3]],
      ['000006', [4]],
    ]);
    expect(chequesToSave(asked(draft), [face(9, 30_000)])).toMatchObject({
      downPayment: undefined,
      installments: [{ covers: [0, 1] }],
    });
  });

  it('say what is short, what is over, and how much stays in the booklet', () => {
    const texts = (cheques: readonly ChequeFace[]) => {
      const { differences, inBooklet } = saleCover(asked(draft), cheques);
      return [...differences.map(plain), ...(inBooklet === null ? [] : [inBooklet])];
    };
    expect(texts([face(1, 15_000), face(2, 14_000)])).toEqual([
      'Faltam R$ 10,00 para cobrir a parcela 2 de 5',
      '3 parcelas ficam no carnê',
    ]);
    expect(texts([face(1, 60_000)])).toEqual(['1 parcela fica no carnê']);
    expect(texts([face(1, 75_300)])).toEqual([
      'Sobram R$ 3,00 do cheque 000001: vira saldo a favor quando compensar',
    ]);
  });

  it('have a problem where one covers nothing, or the first is not the down payment', () => {
    const problem = (cheques: readonly ChequeFace[], ask = asked()) => {
      const text = saleCover(ask, cheques).problem;
      return text === null ? null : plain(text);
    };
    expect(problem([])).toBe('Falta o cheque da entrada, de R$ 100,00.');
    expect(problem([face(1, 9_900)])).toBe('O primeiro cheque é o da entrada: precisa ser de R$ 100,00.');
    expect(problem([face(1, 10_000)])).toBeNull();
    expect(problem([face(1, 75_000), face(2, 5_000)], asked(draft))).toBe(
      'Não há parcela para o cheque 000002: tire o cheque.',
    );
    expect(problem([face(1, 10_000), face(2, 15_000)], asked(byCheque, true))).toBe(
      'Não há parcela para o cheque 000002: tire o cheque.',
    );
  });
});

describe('the cheques of a sale being typed', () => {
  const withCheques = (faces: readonly ChequeFace[], from = byCheque): SaleDraft => ({
    ...from,
    cheques: { isDownPaymentOnly: false, faces },
  });

  it('are to be given while the down payment is by cheque and none is there', () => {
    expect(chequeState(byCheque, view)).toMatchObject({
      isToDo: true,
      owedDownCents: 10_000,
      text: 'Falta informar o cheque da entrada.',
      toSave: undefined,
    });
    expect(chequeState(draft, view)).toMatchObject({
      isToDo: false,
      owedDownCents: 0,
      text: 'As parcelas ficam no carnê.',
      toSave: undefined,
    });
  });

  it('are told beside the down payment and the installments they are for', () => {
    const state = chequeState(withCheques(six), view);
    expect(state.isToDo).toBe(false);
    expect(plain(state.text)).toBe('6 cheques, R$ 850,00.');
    expect(downPaymentCheque(state)).toBe('cheque 000001');
    expect(installmentCheques(state, 4)).toBe('cheque 000006');
    const three = chequeState(withCheques([face(1, 7_000), face(2, 8_000), face(3, 15_000)], draft), view);
    expect(downPaymentCheque(three)).toBeNull();
    expect(installmentCheques(three, 0)).toBe('cheques 000001 e 000002');
    expect(installmentCheques(three, 2)).toBeNull();
  });

  it('are asked for again when the plan changed under them', () => {
    const two = sellView({ ...byCheque, totalCents: 40_000, count: 2 }, TODAY, defaultTerms);
    const state = chequeState(withCheques(six), two);
    expect(state.isToDo).toBe(true);
    expect(state.text).toBe('Não há parcela para o cheque 000004: tire o cheque.');
    const cash = chequeState(withCheques([face(1, 9_900)]), view);
    expect(cash.isToDo).toBe(true);
  });

  it('are typed on from what was kept, or from an empty row for each', () => {
    const customer = { name: 'Rosa Lima' };
    expect(chequeRowsFor(asked(), [], customer)).toHaveLength(6);
    const other = { ...face(2, 15_000), drawer: { name: 'José', document: '11144477735' } };
    expect(chequeRowsFor(asked(), [face(1, 10_000), other], customer)).toMatchObject([
      { key: 1, number: '000001', cents: 10_000, goodDay: '2026-12-23', foot: '' },
      { key: 2, number: '000002', drawer: { name: 'José', document: '11144477735' } },
    ]);
  });
});

describe('a sale with cheques', () => {
  it('is told with how many, and says why it was refused for one', () => {
    expect(soldText({ number: 12 }, 5)).toBe('Venda nº 12 gravada, com 5 cheques.');
    expect(soldText({ number: 12 }, 0)).toBe('Venda nº 12 gravada.');
    expect(saleRefusedText({ reason: 'down-payment-cheque' })).toContain('Nada foi gravado');
    expect(saleRefusedText({ reason: 'cheque-covers-nothing', index: 0 })).toContain('Nada foi gravado');
    expect(saleRefusedText({ reason: 'cheque', of: 1, error: { reason: 'twice', index: 1 } })).toBe(
      'O cheque da linha 2 está duas vezes na lista. Nada foi gravado. Confira o número.',
    );
  });
});
