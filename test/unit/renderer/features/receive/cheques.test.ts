import { askedCheques } from '@renderer/features/receive/asked-cheques';
import { waitingLines } from '@renderer/features/receive/waiting-lines';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { describe, expect, it } from 'vitest';
import { fourth, third, viewOf } from './counter';

describe('what cheques are asked for from the counter', () => {
  it('the installments the amount reaches, whole', () => {
    expect(askedCheques(viewOf({ wantsAll: true }))).toEqual({
      installmentIds: ['installment-3', 'installment-4', 'installment-5'],
    });
    expect(askedCheques(viewOf({ pickedIds: ['installment-4'] }))).toEqual({
      installmentIds: ['installment-4'],
    });
  });

  it('so much of them, where only a part of the last is to be paid', () => {
    expect(askedCheques(viewOf({ amountCents: 20_000 }))).toEqual({
      installmentIds: ['installment-3', 'installment-4'],
      cents: 20_000,
    });
  });

  it('what is proposed, while no amount can be read', () => {
    expect(askedCheques(viewOf({ amountCents: null }))).toEqual({});
  });
});

describe('what waits for a cheque', () => {
  const cheque = (id: string, number: string, goodDay: string) =>
    ({ id, number, goodDay, status: 'held' }) as Cheque;

  it('is told apart from what can be received, with the way to its cheque', () => {
    const waiting = { ...fourth, awaiting: ['b', 'a'], paidCents: 5_000 };
    const cheques = [cheque('a', '000124', '2027-01-10'), cheque('b', '000123', '2026-12-10')];
    expect(waitingLines([third, waiting], cheques)).toEqual([
      {
        installment: waiting,
        leftCents: 10_000,
        text: 'aguardando 2 cheques, o 000123 bom para 10/12',
        chequeId: 'b',
      },
    ]);
  });
});
