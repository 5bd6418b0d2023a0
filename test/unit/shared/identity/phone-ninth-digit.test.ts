import { phoneKey, withoutNinthDigit } from '@shared/identity/phone-ninth-digit';
import { describe, expect, it } from 'vitest';

describe('the number of an older account', () => {
  it.each([
    ['5541987061848', '554187061848'],
    ['5531999990000', '553199990000'],
    // Up to area code 28 accounts are registered with the ninth digit.
    ['5511987654321', null],
    ['5528999990000', null],
    // What would be left is a landline.
    ['5541933334444', null],
    ['554133334444', null],
    ['554187061848', null],
    ['351912345678', null],
  ])('%s is %s', (digits, older) => {
    expect(withoutNinthDigit(digits)).toBe(older);
  });
});

describe('the key of a phone', () => {
  it('is the same with the ninth digit and without, for every area code', () => {
    expect(phoneKey('5511987654321')).toBe(phoneKey('551187654321'));
    expect(phoneKey('5541987061848')).toBe(phoneKey('554187061848'));
  });

  it('never takes a mobile for a landline', () => {
    expect(phoneKey('5541933334444')).not.toBe(phoneKey('554133334444'));
  });
});
