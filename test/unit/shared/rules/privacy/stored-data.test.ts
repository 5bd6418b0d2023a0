import { anonymisedFields } from '@shared/domain/anonymise-fields';
import { storedData } from '@shared/rules/privacy/stored-data';
import { expect, it } from 'vitest';

it('tells of every table that holds personal data, with a reason, a legal base and a term', () => {
  const told = new Set(storedData.flatMap(({ tables }) => tables));
  expect([...told].sort()).toEqual(Object.keys(anonymisedFields).sort());
  for (const { why, base, howLong } of storedData) {
    expect(why).toMatch(/\.$/);
    expect(base).toMatch(/art\. 7º/);
    expect(howLong).not.toBe('');
  }
});
