import { cnpjCheckDigits } from '@shared/identity/cnpj';
import { cpfCheckDigits } from '@shared/identity/cpf';
import { crc16 } from '@shared/identity/crc16';
import { formatDocument, parseDocument } from '@shared/identity/document';
import { comparableName, displayName } from '@shared/identity/name';
import { formatPhone, parsePhone } from '@shared/identity/phone';
import { pixBrCode } from '@shared/identity/pix-br-code';
import { parsePixKey } from '@shared/identity/pix-key';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const cnpjRoot = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  minLength: 12,
  maxLength: 12,
});
const document = fc.oneof(
  digits(9).map((nine) => nine + cpfCheckDigits(nine)),
  cnpjRoot.map((twelve) => twelve + cnpjCheckDigits(twelve)),
);
const notRepeated = (value: string) => new Set(value).size > 1;
const mobile = fc
  .tuple(fc.constantFrom('11', '21', '47', '55', '68', '99'), digits(8))
  .map(([area, number]) => `55${area}9${number}`);

it('reads back every document it formats', () => {
  fc.assert(
    fc.property(document.filter(notRepeated), (value) => {
      const parsed = parseDocument(formatDocument(value).toLowerCase());
      expect(parsed.ok && parsed.value.value).toBe(value);
    }),
  );
});

it('notices any single wrong digit in a document', () => {
  fc.assert(
    fc.property(digits(9), fc.nat(10), fc.integer({ min: 1, max: 9 }), (nine, at, shift) => {
      const right = nine + cpfCheckDigits(nine);
      const wrong = right.slice(0, at) + ((Number(right[at]) + shift) % 10) + right.slice(at + 1);
      // Modulo 11 folds the remainders 0 and 1 into the digit 0, so a few changes in the ninth digits pass one digit
      // but then miss the other; a document may only pass when both digits happen to agree.
      const parsed = parseDocument(wrong);
      if (parsed.ok) expect(wrong.slice(9)).toBe(cpfCheckDigits(wrong.slice(0, 9)));
      if (at >= 9) expect(parsed.ok).toBe(false);
    }),
  );
});

it('reads back every phone it formats, and never throws on any text', () => {
  fc.assert(
    fc.property(mobile, (number) => {
      const parsed = parsePhone(formatPhone(number));
      expect(parsed.ok && parsed.value.digits).toBe(number);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parsed = parsePhone(text);
      if (parsed.ok) expect(parsed.value.digits).toMatch(/^\d{8,15}$/);
    }),
  );
});

it('shows a name in a way that still compares equal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(displayName(displayName(name))).toBe(displayName(name));
      expect(comparableName(displayName(name).toUpperCase())).toBe(comparableName(name.toUpperCase()));
    }),
    { examples: [['ῲ'], ['ße'], ['ŉa']] },
  );
});

it('builds codes whose lengths and checksum hold for any text', () => {
  const key = parsePixKey('123e4567-e12b-12d1-a456-426655440000');
  if (!key.ok) throw new Error('the sample key must be valid');
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.integer({ min: 1, max: 9_999_999_999 }),
      (name, city, description, amount) => {
        const code = pixBrCode({ key: key.value, name, city, description, amount });
        if (!code.ok) return;
        expect(code.value).toMatch(/^[\x20-\x7e]+$/);
        expect(code.value.slice(-4)).toBe(crc16(code.value.slice(0, -4)));
        let at = 0;
        while (at < code.value.length) at += 4 + Number(code.value.slice(at + 2, at + 4));
        expect(at).toBe(code.value.length);
      },
    ),
  );
});
