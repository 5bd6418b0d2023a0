import { undoOffer } from '@renderer/features/cheque-file/undo-offer';
import { describe, expect, it } from 'vitest';
import { cameBack, chequeFileOf, deposited } from './cheque-file-of';

const offerOf = (...args: Parameters<typeof chequeFileOf>) => undoOffer(chequeFileOf(...args));

describe('taking back the last thing', () => {
  it('says what it was, and where the cheque is again', () => {
    expect(offerOf([deposited, cameBack(11)])).toEqual({
      what: 'Voltou pelo motivo 11 (sem saldo na primeira apresentação), em 12/11/2026.',
      changes: ['O cheque volta a ficar como antes: depositado.'],
    });
  });

  it('passes over what was taken back already', () => {
    const offer = offerOf([deposited, { move: 'undo', day: '2026-11-11', undoes: 'e1' }]);
    expect(offer?.what).toBe('Recebido, em 05/10/2026.');
  });

  it('says that a payment goes back, and that other cheques fall', () => {
    const cleared = offerOf([deposited, { move: 'clear', day: '2026-11-12', paymentId: 'p1' }]);
    expect(cleared?.changes[0]).toBe(
      'O pagamento que ele fez é estornado, e o que ele cobre espera o cheque outra vez.',
    );
    const redeemed = offerOf([{ move: 'redeem', day: '2026-11-12', paymentId: 'p1' }]);
    expect(redeemed?.changes[0]).toBe(
      'O pagamento recebido por ele é estornado e conta como devolvido ao cliente.',
    );
    const replaced = offerOf([{ move: 'replace', day: '2026-11-12', replacedBy: ['other'] }]);
    expect(replaced?.changes[0]).toBe('Os cheques recebidos no lugar dele deixam de valer.');
  });

  it('is not offered of what came with a sheet, a sale or an exchange', () => {
    expect(offerOf([{ ...deposited, imported: true }])).toBeNull();
    expect(offerOf([], { face: { saleId: 'sale' } })).toBeNull();
    expect(offerOf([], { replaced: chequeFileOf().cheque })).toBeNull();
    expect(offerOf([], {})).not.toBeNull();
  });

  it('is not offered twice of a taking', () => {
    expect(offerOf([{ move: 'undo', day: '2026-11-11', undoes: 'e0' }])).toBeNull();
  });
});
