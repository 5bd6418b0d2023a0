import { doneByText } from '@shared/domain/done-by';
import { expect, it } from 'vitest';

const people = [
  { id: 'ana', name: 'Ana' },
  { id: 'joao', name: 'João' },
];

it.each([
  [{}, undefined],
  [{ by: 'ana' }, 'por Ana'],
  [{ by: 'ana', approvedBy: 'joao' }, 'por Ana, com o dono: João'],
  [{ by: 'rita' }, 'por alguém que não está mais na lista'],
])('says who did %o', (entry, text) => {
  expect(doneByText(entry, people)).toBe(text);
});
