import { receivedText, reversalRefusedText } from '@renderer/features/receive/done-words';
import { paymentRefusedText } from '@renderer/features/receive/refused-words';
import { expect, it } from 'vitest';
import { plain } from './counter';

it('says what was received, the change and what became of store credit', () => {
  expect(plain(receivedText({ totalCents: 15_380, changeCents: 4_620 }))).toBe(
    'Recebido R$ 153,80. Troco: R$ 46,20.',
  );
  expect(plain(receivedText({ totalCents: 50_000, changeCents: 0, creditCents: 4_620 }))).toBe(
    'Recebido R$ 500,00. R$ 46,20 de saldo a favor.',
  );
  expect(plain(receivedText({ totalCents: 15_000, changeCents: 0, creditCents: -3_000 }))).toBe(
    'Recebido R$ 150,00. Saldo a favor usado: R$ 30,00.',
  );
});

it('says why a payment cannot be taken back', () => {
  expect(reversalRefusedText('credit-used')).toContain('já foi usado');
  expect(reversalRefusedText('already-reversed')).toContain('Abra a ficha');
});

it('says the day of the purchase to who pays before it', () => {
  expect(paymentRefusedText({ reason: 'before-sale', day: '2026-10-20' })).toBe(
    'O dia é antes da compra, feita em 20/10/2026. Nada foi gravado.',
  );
});
