import { creditFormOf, creditFormSchema, readSoFar } from '@renderer/features/customer/credit/credit-form';
import { describe, expect, it } from 'vitest';

const asked = {
  today: '2026-11-20',
  known: { incomeCents: 180_000, references: 2, guarantor: { name: 'José' }, askedOn: '2025-01-10' },
};
const entry = creditFormOf({ limitCents: 50_000, credit: asked.known });

describe('the credit of a customer as typed', () => {
  it('saved as it is keeps the day it was asked; a new answer is of today', () => {
    const schema = creditFormSchema(asked);
    expect(schema.parse(entry)).toEqual({ limit: 50_000, credit: asked.known });
    const changed = schema.parse({ ...entry, credit: { ...entry.credit, references: '3' } });
    expect(changed.credit).toEqual({ ...asked.known, references: 3, askedOn: '2026-11-20' });
    const none = { income: '', jobSince: '', addressSince: '', references: '' };
    const emptied = { ...none, guarantorName: '', guarantorPhone: '' };
    expect(schema.parse({ limit: '', credit: emptied })).toEqual({ limit: undefined, credit: undefined });
  });

  it('is judged while it is typed by what can be read already', () => {
    const typing = { ...entry, limit: '1.00,5', credit: { ...entry.credit, income: '-3', jobSince: '20' } };
    expect(readSoFar(typing, asked)).toEqual({
      limit: undefined,
      credit: { references: 2, guarantor: { name: 'José' }, askedOn: '2026-11-20' },
    });
    const withoutName = { ...entry.credit, guarantorName: '', guarantorPhone: '(11) 98765-4321' };
    expect(readSoFar({ ...entry, credit: withoutName }, asked).credit).toEqual({
      incomeCents: 180_000,
      references: 2,
      askedOn: '2026-11-20',
    });
  });
});
