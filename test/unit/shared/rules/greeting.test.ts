import { greeting } from '@shared/rules/greeting';
import { describe, expect, it } from 'vitest';

describe('the greeting', () => {
  it.each([
    [8, 'Bom dia'],
    [12, 'Boa tarde'],
    [18, 'Boa noite'],
    [2, 'Boa noite'],
  ])('at %i', (hour, text) => {
    expect(greeting(hour)).toBe(text);
  });
});
