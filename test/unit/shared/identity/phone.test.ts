import { isAreaCode } from '@shared/identity/area-codes';
import { formatPhone, parsePhone, phoneErrorText } from '@shared/identity/phone';
import { describe, expect, it } from 'vitest';

describe('parsePhone', () => {
  it.each([
    ['51 99244.6963', '5551992446963', '(51) 99244-6963'],
    ['041 96479-5393', '5541964795393', '(41) 96479-5393'],
    ['+55 41 98706 1848', '5541987061848', '(41) 98706-1848'],
    ['41986242710', '5541986242710', '(41) 98624-2710'],
    ['(55) 99123-4567', '5555991234567', '(55) 99123-4567'],
    ['5555991234567', '5555991234567', '(55) 99123-4567'],
    ['0 15 41 98706-1848', '5541987061848', '(41) 98706-1848'],
    ['0xx41 98706-1848', '5541987061848', '(41) 98706-1848'],
    ['0055 11 98765-4321', '5511987654321', '(11) 98765-4321'],
    ['+55 (0) 11 98765-4321', '5511987654321', '(11) 98765-4321'],
  ])('reads the mobile %s', (text, digits, formatted) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: { digits, formatted, isMobile: true } });
  });

  it('knows a landline from a mobile', () => {
    expect(parsePhone('(11) 3333-4444')).toEqual({
      ok: true,
      value: { digits: '551133334444', formatted: '(11) 3333-4444', isMobile: false },
    });
  });

  it('reads a number of another country', () => {
    expect(parsePhone('+351 912 345 678')).toEqual({
      ok: true,
      value: { digits: '351912345678', formatted: '+351 912 345 678', isMobile: true },
    });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['98765-4321', 'no-area-code'],
    ['3333-4444', 'no-area-code'],
    ['20 98765-4321', 'unknown-area-code'],
    ['11 8765-4321', 'missing-ninth-digit'],
    ['119876', 'length'],
    ['11 98765-43210', 'length'],
    ['11 88765-4321', 'malformed'],
    ['11 1333-4444', 'malformed'],
    ['recado com a vizinha', 'malformed'],
    ['-', 'malformed'],
    ['+1 23', 'length'],
  ])('refuses %j as %s', (text, error) => {
    expect(parsePhone(text)).toEqual({ ok: false, error });
  });

  it('tells how to mend it', () => {
    expect(phoneErrorText('no-area-code')).toContain('DDD');
  });
});

describe('formatPhone', () => {
  it('formats what is stored', () => {
    expect(formatPhone('5511987654321')).toBe('(11) 98765-4321');
    expect(formatPhone('551133334444')).toBe('(11) 3333-4444');
    expect(formatPhone('351912345678')).toBe('+351 912 345 678');
  });
});

describe('isAreaCode', () => {
  it('knows the 67 area codes and no other', () => {
    const known = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0')).filter(isAreaCode);
    expect(known).toHaveLength(67);
    expect(isAreaCode('55')).toBe(true);
    expect(isAreaCode('20')).toBe(false);
  });
});
