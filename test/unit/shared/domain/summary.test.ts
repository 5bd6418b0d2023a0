import type { Contact } from '@shared/domain/contact';
import { type Installment, untouched } from '@shared/domain/installment';
import { summarise } from '@shared/domain/summarise';
import { emptySummary, summarySchema, withOpenAccounts } from '@shared/domain/summary';
import { withContact } from '@shared/domain/summary-talk';
import { MAX_CENTS } from '@shared/money/cents';
import { describe, expect, it } from 'vitest';

const contact = (more: Partial<Contact>): Contact => ({
  id: `c${more.at ?? 1}`,
  customerId: 'maria',
  day: '2026-11-18',
  at: 1,
  channel: 'whatsapp',
  text: '',
  answer: 'no-answer',
  ...more,
});

const installment = (number: number, dueDay: string, paidCents = 0): Installment => ({
  ...untouched,
  id: `i${number}`,
  customerId: 'maria',
  originKind: 'sale',
  originId: 's',
  number,
  count: 3,
  dueDay,
  principalCents: 10_000,
  paidCents,
  description: 'Fogão',
  open: 1,
});

const fromContacts = (...contacts: Contact[]) =>
  summarise('maria', { installments: [], payments: [], contacts, openTab: [], legalSteps: [], cheques: [] });

describe('the conversations in a summary', () => {
  it('keep what was last said when a later message has no answer', () => {
    const summary = fromContacts(
      contact({ at: 1, day: '2026-11-10', answer: 'asks-time' }),
      contact({ at: 2, day: '2026-11-18' }),
    );
    expect(summary.lastContactDay).toBe('2026-11-18');
    expect(summary.lastAnswer).toEqual({ answer: 'asks-time', day: '2026-11-10' });
  });

  it('remember a wish for no messages until it is taken back', () => {
    const stop = contact({ at: 1, answer: 'stop' });
    const later = contact({ at: 2, answer: 'promise', promise: { day: '2026-11-25', cents: 500 } });
    expect(fromContacts(stop, later).doNotContact).toBe('2026-11-18');
    expect(fromContacts(stop, later, contact({ at: 3, answer: 'resume' })).doNotContact).toBeUndefined();
  });

  it('put off to a day without counting as a contact', () => {
    const summary = fromContacts(contact({ answer: 'postponed', until: '2026-11-23' }));
    expect(summary.postponedUntil).toBe('2026-11-23');
    expect(summary.lastContactDay).toBeUndefined();
  });

  it('end a postponement with the next conversation', () => {
    const postponed = contact({ at: 1, answer: 'postponed', until: '2026-11-23' });
    expect(fromContacts(postponed, contact({ at: 2 })).postponedUntil).toBeUndefined();
  });

  it('leave out those that were taken back', () => {
    const undone = contact({ at: 2, answer: 'stop', cancelledOn: '2026-11-18' });
    expect(fromContacts(contact({ at: 1 }), undone)).toEqual(fromContacts(contact({ at: 1 })));
  });

  it('are the same whether added one by one or all at once', () => {
    const contacts = [
      contact({ at: 1, answer: 'promise', promise: { day: '2026-11-20', cents: 500 } }),
      contact({ at: 2, answer: 'postponed', until: '2026-11-23' }),
      contact({ at: 3, answer: 'contests' }),
    ];
    const oneByOne = contacts.reduce((summary, each) => withContact(summary, each), emptySummary('maria'));
    expect(fromContacts(...[...contacts].reverse())).toEqual(oneByOne);
  });
});

describe('the open accounts in a summary', () => {
  it('tell which installment is the oldest and what was paid on it', () => {
    const summary = withOpenAccounts(emptySummary('maria'), [
      installment(3, '2026-12-03'),
      installment(2, '2026-11-03', 4_000),
    ]);
    expect(summary.oldest).toEqual({ number: 2, count: 3, paidCents: 4_000 });
  });

  it('forget it when nothing is open', () => {
    const owing = withOpenAccounts(emptySummary('maria'), [installment(3, '2026-12-03')]);
    expect(withOpenAccounts(owing, []).oldest).toBeUndefined();
  });

  it('can be kept and backed up when together they pass what one amount may be', () => {
    const summary = withOpenAccounts(emptySummary('maria'), [
      { ...installment(1, '2026-12-03'), principalCents: MAX_CENTS },
      { ...installment(2, '2026-12-03'), principalCents: MAX_CENTS },
    ]);
    expect(summary.openCents).toBe(2 * MAX_CENTS);
    expect(summarySchema.safeParse(summary).success).toBe(true);
  });
});
