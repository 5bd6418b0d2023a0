import { refundedText, refundProblem, refundRefusedText } from '@renderer/features/return-goods/refund-words';
import { describe, expect, it } from 'vitest';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('paying store credit out, in words', () => {
  it('says what is wrong with the amount', () => {
    expect(refundProblem(4_000, 4_000)).toBeUndefined();
    expect(refundProblem(null, 4_000)).toContain('Digite quanto');
    expect(refundProblem(0, 4_000)).toBe('O valor precisa ser maior que zero.');
    expect(plain(refundProblem(4_001, 4_000))).toBe('O saldo a favor é de R$ 40,00.');
  });

  it('says what was done, or why it was not', () => {
    expect(plain(refundedText(4_000, 'cash'))).toBe('R$ 40,00 devolvidos ao cliente em dinheiro.');
    expect(plain(refundRefusedText({ reason: 'credit-short', creditCents: 100 }))).toBe(
      'O saldo a favor agora é de R$ 1,00. Nada foi gravado. Confira o valor e tente de novo.',
    );
    for (const reason of ['customer-not-found', 'amount-not-positive'] as const)
      expect(refundRefusedText({ reason })).toContain('Nada foi gravado.');
  });
});
