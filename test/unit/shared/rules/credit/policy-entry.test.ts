import { defaultCreditPolicy } from '@shared/rules/credit/credit-policy';
import {
  type CreditPolicyEntry,
  creditPolicyEntryOf,
  creditPolicyEntrySchema,
  typedWeightsSum,
} from '@shared/rules/credit/policy-entry';
import { describe, expect, it } from 'vitest';

const entry = creditPolicyEntryOf(defaultCreditPolicy);
const messages = (change: Partial<CreditPolicyEntry>): Record<string, string> => {
  const parsed = creditPolicyEntrySchema.safeParse({ ...entry, ...change });
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]));
};

describe('the credit rules as typed', () => {
  it('read as they are change nothing', () => {
    expect(creditPolicyEntrySchema.parse(entry)).toEqual(defaultCreditPolicy);
    const other = { ...defaultCreditPolicy, defaultLimitCents: 30_050, incomeShareBp: 0, months: 12 };
    expect(creditPolicyEntrySchema.parse(creditPolicyEntryOf(other))).toEqual(other);
  });

  it('go back to what is usual where they are left blank, and to no default limit', () => {
    const blank = { incomeShare: '', months: ' ', fullIncome: '', defaultLimit: '' };
    expect(creditPolicyEntrySchema.parse({ ...entry, ...blank })).toEqual(defaultCreditPolicy);
  });

  it('add up as far as they can be read', () => {
    expect(typedWeightsSum(entry.weights)).toBe(100);
    expect(typedWeightsSum({ ...entry.weights, income: '1,5' })).toBe(80);
  });

  it.each([
    ['incomeShare', { incomeShare: '101' }, '0 a 100%'],
    ['months', { months: '0' }, '1 a 60'],
    ['months', { months: '1,5' }, '1 a 60'],
    ['fullIncome', { fullIncome: '1.00,5' }, 'Valor não entendido'],
    ['defaultLimit', { defaultLimit: '-3' }, 'não pode ser negativo'],
    ['weights.income', { weights: { ...entry.weights, income: '-3' } }, 'De 0 a 100'],
    [
      'weights',
      {
        weights: Object.fromEntries(
          Object.keys(entry.weights).map((kind) => [kind, '0']),
        ) as typeof entry.weights,
      },
      'pelo menos uma',
    ],
  ] as const)('say at %s what to correct', (field, change, text) => {
    expect(messages(change)[field]).toContain(text);
  });
});
