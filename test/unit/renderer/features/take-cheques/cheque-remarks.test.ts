import type { ChequeDraft } from '@renderer/features/take-cheques/cheque-draft';
import { chequeRemarks, lateGoodDayNote } from '@renderer/features/take-cheques/cheque-remarks';
import { rowDetail } from '@renderer/features/take-cheques/row-words';
import { describe, expect, it } from 'vitest';
import { today, typedCheque, viewOf } from './rows';

const filledOf = (change: Partial<ChequeDraft>) => {
  const [filled] = viewOf([typedCheque(1, change)]).filled;
  if (!filled) throw new Error('no row');
  return filled;
};
const remarks = (change: Partial<ChequeDraft>) =>
  chequeRemarks(filledOf(change), { today, holidays: [{ day: '2026-12-08', name: 'Padroeira' }] });

describe('what is worth a second look', () => {
  it('is nothing in a plain cheque', () => {
    expect(remarks({})).toEqual([]);
    expect(lateGoodDayNote([filledOf({})])).toBeNull();
  });

  it('is a bank nobody knows', () => {
    expect(remarks({ bank: '999' })).toEqual(['não conhecemos o banco 999: confira']);
  });

  it('is a day the bank does not open', () => {
    expect(remarks({ goodDay: '2026-12-06' })).toEqual([
      'o banco não abre nesse dia: depósito em 07/12/2026',
    ]);
    expect(remarks({ goodDay: '2026-12-08' })).toEqual([
      'o banco não abre nesse dia: depósito em 09/12/2026',
    ]);
  });

  it('is a good day after the presentation period, which another town makes longer', () => {
    const late = { goodDay: '2026-12-21' };
    expect(remarks(late)).toEqual(['passa do prazo do banco, 20/12/2026']);
    expect(lateGoodDayNote([filledOf({}), filledOf(late)])).toContain('STJ, Tema 945');
    expect(remarks({ ...late, place: 'other' })).toEqual([]);
    expect(remarks({ ...late, issueDay: '2026-12-21' })).toEqual([]);
  });

  it('is a cheque the bank no longer has to pay', () => {
    expect(remarks({ issueDay: '2026-10-01' })[0]).toContain('prazo de apresentação terminou em 31/10/2026');
    expect(remarks({ issueDay: '2026-01-10' })[0]).toContain('deixou de valer como título em 09/08/2026');
  });
});

describe('what stands under a row', () => {
  const customer = { name: 'Rosa Lima' };

  it('says the bank by name, how far its day is, and who signed', () => {
    expect(rowDetail(filledOf({}), customer, today)).toBe(
      'Bradesco · quinta-feira, em 20 dias · emissão hoje · assinado por Rosa Lima',
    );
    expect(
      rowDetail(
        filledOf({ place: 'other', issueDay: '2026-11-18', drawer: { name: 'José', document: '' } }),
        customer,
        today,
      ),
    ).toBe('Bradesco · quinta-feira, em 20 dias · emissão 18/11/2026 · de outra cidade · assinado por José');
  });
});
