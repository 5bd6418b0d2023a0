import { ownNumbers } from '@renderer/features/customer-form/own-numbers';
import { phoneNote } from '@renderer/features/customer-form/phone-note';
import type { PhoneOwner } from '@shared/domain/customer-entry';
import { describe, expect, it } from 'vitest';

describe('what is said beside a phone', () => {
  it.each<[string, PhoneOwner, string]>([
    ['(88) 99912-3456', 'own', ''],
    ['8836111000', 'own', 'telefone fixo'],
    ['+351 912 345 678', 'own', 'de fora do Brasil (+351)'],
    ['99912', 'own', ''],
    ['(88) 99912-3456', 'third-party', 'nunca recebe mensagens'],
    ['8836111000', 'work', 'telefone fixo · nunca recebe mensagens'],
  ])('%s (%s): %s', (typed, owner, note) => {
    expect(phoneNote(typed, owner)).toBe(note);
  });
});

describe('numbers other customers have too', () => {
  it('are looked up for the customer’s own, once they can be read', () => {
    expect(
      ownNumbers([
        { number: '88 99912-3456', whatsapp: true, owner: 'own' },
        { number: '8836111000', whatsapp: true, owner: 'work' },
        { number: '8899', whatsapp: true, owner: 'own' },
      ]),
    ).toEqual(['5588999123456']);
  });
});
