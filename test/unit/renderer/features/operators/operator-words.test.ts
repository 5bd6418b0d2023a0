import { waitText, wrongText } from '@renderer/features/operators/operator-words';
import { expect, it } from 'vitest';

it('says how long to wait, and before it comes to that', () => {
  expect(waitText(29_001)).toBe('Foram muitas tentativas. Espere 30 s para tentar de novo.');
  expect(waitText(60_000)).toContain('Espere 60 s');
  expect(waitText(61_000)).toContain('Espere 2 minutos');
  expect([1, 2, 3, 4, 5, 6].map((tries) => wrongText('PIN', tries))).toEqual([
    'PIN errado.',
    'PIN errado.',
    'PIN errado. Mais 2 erros e será preciso esperar.',
    'PIN errado. Mais um erro e será preciso esperar.',
    'PIN errado.',
    'PIN errado.',
  ]);
});
