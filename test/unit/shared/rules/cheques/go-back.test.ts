import { chequesGoingBack, goBackText } from '@shared/rules/cheques/go-back';
import { describe, expect, it } from 'vitest';
import { someCheque } from './some-cheque';

describe('cheques that go back with what they cover', () => {
  it('are those still in the drawer', () => {
    const held = someCheque([], { id: 'held', installmentIds: ['i1', 'i2'] });
    const other = someCheque([], { id: 'other', installmentIds: ['i9'] });
    const handedBack = someCheque([{ move: 'redeem', day: '2026-03-05' }]);
    const found = chequesGoingBack([{ id: 'i2' }, { id: 'i1' }], [held, other, handedBack]);
    expect(found).toEqual([held]);
  });

  it('are told with how many they are', () => {
    expect(goBackText(0, 'dela')).toBeNull();
    expect(goBackText(1, 'dele')).toBe('O cheque dele sai da gaveta: devolva-o ao cliente.');
    expect(goBackText(3, 'dela')).toBe('Os 3 cheques dela saem da gaveta: devolva-os ao cliente.');
  });
});
