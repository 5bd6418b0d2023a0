import { parseTabLine } from '@shared/domain/tab-line';
import { MAX_CENTS } from '@shared/money/cents';
import { formatAmount } from '@shared/money/format';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const word = fc.stringMatching(/^[A-Za-zçãéíõú]{1,12}$/);
const bought = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const cents = fc.integer({ min: 1, max: MAX_CENTS });

describe('a purchase typed on one line', () => {
  it('is read the same with its amount before or after, with or without R$', () => {
    fc.assert(
      fc.property(bought, cents, fc.boolean(), fc.boolean(), (description, amount, before, withSign) => {
        const money = `${withSign ? 'R$ ' : ''}${formatAmount(amount)}`;
        const text = before ? `${money} ${description}` : `${description} ${money}`;
        expect(parseTabLine(text)).toEqual({ ok: true, value: { description, cents: amount } });
      }),
    );
  });

  it('never throws, and never gives what a record could not keep', () => {
    const noise = fc.array(fc.constantFrom(...'0123456789.,-+R$ ãb:'), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(
          noise.map((letters) => letters.join('')),
          fc.string(),
        ),
        (text) => {
          const parsed = parseTabLine(text);
          if (!parsed.ok) return;
          const { description, cents: amount } = parsed.value;
          expect(Number.isInteger(amount) && amount >= 1 && amount <= MAX_CENTS).toBe(true);
          expect(description.trim().length).toBeGreaterThan(0);
          expect(description.length).toBeLessThanOrEqual(300);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
