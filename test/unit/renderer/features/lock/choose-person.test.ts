import { chosenByKey } from '@renderer/features/lock/choose-person';
import { person } from '@test/support/operators';
import { describe, expect, it } from 'vitest';

const [joao, ana, alvaro] = [
  person('1', 'João', 'owner'),
  person('2', 'Ana', 'cashier'),
  person('3', 'Álvaro', 'cashier'),
];
const people = [joao, ana, alvaro];

describe('choosing who comes in', () => {
  it.each([
    ['ArrowDown', joao, ana],
    ['ArrowDown', alvaro, alvaro],
    ['ArrowUp', ana, joao],
    ['ArrowUp', joao, joao],
    ['a', joao, ana],
    ['a', ana, alvaro],
    ['A', alvaro, ana],
    ['j', joao, joao],
    ['z', joao, undefined],
    ['7', joao, undefined],
    ['Backspace', joao, undefined],
  ])('%s after %o', (key, chosen, next) => {
    expect(chosenByKey(people, chosen, key)).toBe(next);
  });
});
