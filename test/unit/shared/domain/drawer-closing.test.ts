import { COINS, countedCents, differenceCents, differenceText, NOTES } from '@shared/domain/drawer-closing';
import { describe, expect, it } from 'vitest';

describe('a counted drawer', () => {
  it.each([
    [0, 'confere'],
    [-200, 'faltam R$\u00a02,00'],
    [-100, 'falta R$\u00a01,00'],
    [350, 'sobram R$\u00a03,50'],
    [1, 'sobra R$\u00a00,01'],
    [-50, 'faltam R$\u00a00,50'],
  ])('differs by %i: %s', (cents, text) => {
    expect(differenceText(cents)).toBe(text);
  });

  it('is held against the change and the cash of the day', () => {
    expect(differenceCents({ floatCents: 10_000, cashCents: 25_000, countedCents: 34_800 })).toBe(-200);
    expect(differenceCents({ floatCents: 10_000, cashCents: -2_000, countedCents: 8_000 })).toBe(0);
  });

  it('adds up notes and coins', () => {
    expect(countedCents({ 20000: 1, 5000: 2, 25: 3, 5: 1 })).toBe(30_080);
    expect([...NOTES, ...COINS].reduce((sum, cents) => sum + cents, 0)).toBe(38_890);
    expect(countedCents({})).toBe(0);
  });
});
