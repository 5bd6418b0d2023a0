import { coverView } from '@renderer/features/take-cheques/cover-view';
import {
  chooseFor,
  openLines,
  type TakeDraft,
  takeDraft,
  togglePicked,
  wantedBy,
} from '@renderer/features/take-cheques/take-draft';
import { takeRequest } from '@renderer/features/take-cheques/take-request';
import { defaultTerms } from '@shared/domain/terms';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';
import { plain, today, typedCheque, viewOf } from './rows';

// 17 days late on 20/11/2026: 2% of R$ 150,00 and 0.033% a day.
const late = openInstallment({ number: 1, dueDay: '2026-11-03' });
const next = openInstallment({ number: 2, dueDay: '2026-12-03' });
const last = openInstallment({ number: 3, dueDay: '2027-01-04' });
const waiting = openInstallment({ number: 4, dueDay: '2027-02-03', awaiting: ['cheque'] });
const lines = openLines([late, next, last, waiting], today, defaultTerms);
const all = { installmentIds: lines.map(({ id }) => id) };

const takenWith = (draft: TakeDraft) => {
  const view = viewOf(draft.cheques, { wanted: wantedBy(draft, lines) });
  const picked = draft.isForInstallments ? draft.pickedIds : new Set<string>();
  const covering = coverView(lines, picked, view.filled);
  return { view, covering, request: takeRequest('customer', draft, view, covering) };
};
/** As many whole cheques as there are rows. */
const written = (draft: TakeDraft, change: (row: number) => object = () => ({})): TakeDraft => ({
  ...draft,
  cheques: draft.cheques.map(({ key }, row) => ({
    ...typedCheque(key, { cents: undefined, goodDay: undefined }),
    ...change(row),
  })),
});

describe('what cheques are taken for', () => {
  it('is what is due with its charges, and what is to come as agreed; not what waits for others', () => {
    expect(lines.map(({ id, openCents }) => [id, openCents])).toEqual([
      ['installment-1', 15_385],
      ['installment-2', 15_000],
      ['installment-3', 15_000],
    ]);
  });

  it('begins with what was marked at the counter, a cheque for each to come', () => {
    const draft = takeDraft(lines, all, today);
    expect(draft.cheques).toHaveLength(3);
    expect(takenWith(draft).view.filled.map(({ cents }) => cents)).toEqual([15_385, 15_000, 15_000]);
  });

  it('begins with what is due where nothing was marked, else with the next one', () => {
    expect([...takeDraft(lines, {}, today).pickedIds]).toEqual(['installment-1']);
    expect([...takeDraft(lines.slice(1), {}, today).pickedIds]).toEqual(['installment-2']);
  });

  it('is only so much, where a part is to be paid', () => {
    const draft = takeDraft(lines, { ...all, cents: 20_000 }, today);
    expect(wantedBy(draft, lines)).toEqual([
      { cents: 15_385, day: '2026-11-03' },
      { cents: 4_615, day: '2026-12-03' },
    ]);
    expect(
      wantedBy(togglePicked(draft, 'installment-3', lines, today), lines).map(({ cents }) => cents),
    ).toEqual([15_385, 15_000]);
  });

  it('follows what is marked while no cheque was touched, and keeps the rows once one was', () => {
    const draft = takeDraft(lines, {}, today);
    expect(togglePicked(draft, 'installment-2', lines, today).cheques).toHaveLength(2);
    expect(togglePicked(written(draft), 'installment-2', lines, today).cheques).toHaveLength(1);
  });

  it('is nothing for a loose cheque, as in an account with nothing open', () => {
    expect(wantedBy(chooseFor(takeDraft(lines, all, today), false, lines, today), lines)).toEqual([]);
    expect(takeDraft([], {}, today)).toMatchObject({ isForInstallments: false });
  });
});

describe('what is shown before it is saved', () => {
  it('is which cheque covers which installment', () => {
    const { covering } = takenWith(written(takeDraft(lines, all, today)));
    expect(covering.lines.map(({ coveredBy }) => coveredBy)).toEqual([
      'cheque 000121',
      'cheque 000122',
      'cheque 000123',
    ]);
    expect(covering.differences).toEqual([]);
  });

  it('is where they differ, to the cent', () => {
    const typed = written(takeDraft(lines, all, today), (row) => ({ cents: [15_385, 13_800, 15_300][row] }));
    const { covering } = takenWith(typed);
    expect(covering.differences.map(plain)).toEqual([
      'Faltam R$ 12,00 para cobrir a parcela 2 de 5',
      'Sobram R$ 3,00 do cheque 000123: vira saldo a favor quando compensar',
    ]);
    expect(covering.lines.map(({ shortCents }) => shortCents)).toEqual([0, 1_200, 0]);
  });

  it('counts cheques that are too many to name', () => {
    const one = takeDraft(lines, { installmentIds: ['installment-2'] }, today);
    const four = { ...one, cheques: [1, 2, 3, 4].map((key) => typedCheque(key, { cents: 3_750 })) };
    expect(takenWith(four).covering.lines[1]?.coveredBy).toBe('4 cheques');
    const two = { ...one, cheques: four.cheques.slice(0, 2) };
    expect(takenWith(two).covering.lines[1]?.coveredBy).toBe('cheques 000121 e 000122');
  });
});

describe('what is saved', () => {
  it('is each cheque with what it covers', () => {
    const { request } = takenWith(written(takeDraft(lines, all, today)));
    expect(request).toMatchObject({
      ok: true,
      value: {
        customerId: 'customer',
        day: today,
        cheques: [
          { number: '000121', cents: 15_385, installmentIds: ['installment-1'] },
          { number: '000122', cents: 15_000, installmentIds: ['installment-2'] },
          { number: '000123', cents: 15_000, installmentIds: ['installment-3'] },
        ],
      },
    });
  });

  it('is a loose cheque only when it was said to be one', () => {
    const draft = written(takeDraft(lines, all, today));
    const loose = takenWith({ ...draft, isForInstallments: false, cheques: [typedCheque(1)] });
    expect(loose.request).toMatchObject({ value: { cheques: [{ installmentIds: [] }] } });
    const none = takenWith({ ...draft, pickedIds: new Set() });
    expect(none.request).toMatchObject({
      error: { field: 'cover', text: expect.stringMatching(/^Marque o que os cheques pagam/) },
    });
  });

  it('is nothing while a cheque has nothing left to cover', () => {
    const draft = takeDraft(lines, { installmentIds: ['installment-2'] }, today);
    const two = [typedCheque(1, { cents: 15_000 }), typedCheque(2)];
    const { request } = takenWith({ ...draft, cheques: two });
    expect(request).toEqual({
      ok: false,
      error: {
        field: 'cover',
        text: 'Não sobrou parcela para o cheque 000122: marque mais uma, ou tire o cheque.',
      },
    });
  });

  it('is nothing without its day', () => {
    const draft = written(takeDraft(lines, all, today));
    expect(takenWith({ ...draft, day: null }).request).toMatchObject({ error: { field: 'day' } });
  });
});
