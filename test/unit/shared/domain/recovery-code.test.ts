import { CODE_BYTES, groupedCode, recoveryCodeFrom, typedCode } from '@shared/domain/recovery-code';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const bytes = fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES });

describe('a recovery code', () => {
  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(' ', '-', '', '.'), (random, between) => {
        const code = recoveryCodeFrom(random);
        const typed = groupedCode(code).replaceAll(' ', between).toLowerCase();
        expect(typedCode(` ${typed} `)).toBe(code);
      }),
    );
  });

  it('has no letters that look alike on paper', () => {
    const all = recoveryCodeFrom(Uint8Array.from({ length: 20 }, (_, index) => index * 13));
    expect(all).not.toMatch(/[01IO]/);
    expect(groupedCode(all)).toMatch(/^(\w{4} ){4}\w{4}$/);
  });

  it('is none when a letter is missing or cannot be in one', () => {
    expect(typedCode('ABCD EFGH JKLM NPQR STU')).toBeNull();
    expect(typedCode('ABCD EFGH JKLM NPQR ST0U')).toBeNull();
    expect(typedCode('')).toBeNull();
  });
});
