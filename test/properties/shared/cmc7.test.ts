import { readCmc7 } from '@shared/identity/cmc7';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** What a digit counts in a place that is doubled: written out, so that it is not the code under test. */
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

const mod10 = (digits: string): string => {
  const places = [...digits].map(Number).reverse();
  const sum = places.reduce(
    (total, digit, place) => total + (place % 2 === 0 ? (DOUBLED[digit] ?? 0) : digit),
    0,
  );
  return String((10 - (sum % 10)) % 10);
};

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

const cmc7 = fc
  .tuple(digits(7), digits(10), digits(10))
  .map(
    ([branch, number, account]) =>
      `${branch}${mod10(number)}${number}${mod10(branch)}${account}${mod10(account)}`,
  );

/** Positions from 0 of each field, with its check digit last. */
const FIELDS = {
  branch: [0, 1, 2, 3, 4, 5, 6, 18],
  number: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 7],
  account: [19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29],
} as const;
const field = fc.constantFrom(...(['branch', 'number', 'account'] as const));

const faultsOf = (text: string): string[] => {
  const read = readCmc7(text);
  return read.ok || read.error.reason === 'length' ? [] : read.error.faults.map((fault) => fault.field);
};

it('accepts every right foot of a cheque, whatever stands between its digits', () => {
  const separators = fc.array(fc.constantFrom('', ' ', '<', '>', ':', 'c', '⑆', '.', '\n'), {
    minLength: 30,
    maxLength: 30,
  });
  fc.assert(
    fc.property(cmc7, separators, (text, between) => {
      const sent = [...text].map((digit, index) => `${digit}${between[index]}`).join('');
      expect(readCmc7(sent)).toMatchObject({ ok: true, value: { digits: text } });
    }),
  );
});

it('notices any single wrong digit, and in which field it is', () => {
  fc.assert(
    fc.property(cmc7, fc.integer({ min: 0, max: 29 }), fc.integer({ min: 1, max: 9 }), (text, at, shift) => {
      const wrong = String((Number(text[at]) + shift) % 10);
      const fault = Object.entries(FIELDS).find(([, positions]) =>
        (positions as readonly number[]).includes(at),
      );
      expect(faultsOf(text.slice(0, at) + wrong + text.slice(at + 1))).toEqual([fault?.[0]]);
    }),
  );
});

it('notices two neighbours that changed places, but for 0 and 9, which modulo 10 cannot tell', () => {
  fc.assert(
    fc.property(cmc7, field, fc.nat(9), (text, name, at) => {
      const positions = FIELDS[name];
      const [first, second] = [
        positions[at % (positions.length - 1)],
        positions[(at % (positions.length - 1)) + 1],
      ];
      if (first === undefined || second === undefined) return;
      const changed = [...text];
      [changed[first], changed[second]] = [text[second] ?? '', text[first] ?? ''];
      const pair = [text[first], text[second]].sort().join('');
      const isBlind = text[first] === text[second] || pair === '09';
      expect(faultsOf(changed.join(''))).toEqual(isBlind ? [] : [name]);
    }),
  );
});

it('counts the digits of anything else', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const count = text.replace(/\D/g, '').length;
      fc.pre(count !== 30);
      expect(readCmc7(text)).toEqual({ ok: false, error: { reason: 'length', read: count } });
    }),
  );
});
