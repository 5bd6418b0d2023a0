import { defaultBreakRule } from '@shared/domain/agreement/agreement';
import type { AgreementEvent } from '@shared/domain/agreement/agreement-event';
import { defaultTerms } from '@shared/domain/terms';
import { agreementCourse, noticeUntil } from '@shared/rules/negotiation/course';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

const plan = ['2026-12-10', '2027-01-11', '2027-02-10', '2027-03-10'].map((dueDay, index) =>
  openInstallment({ id: `p${index}`, number: index + 1, dueDay, principalCents: 10_000 }),
);
const notified = (day: string, until: string): AgreementEvent => ({
  kind: 'notified',
  id: `n${day}`,
  day,
  at: 1,
  channel: 'letter',
  until,
});
const kept = (day: string, until: string): AgreementEvent => ({
  kind: 'kept',
  id: `k${day}`,
  day,
  at: 2,
  until,
  reason: 'recebe no dia 5',
});
const on = (day: string, events: AgreementEvent[] = [], own = plan) =>
  agreementCourse({ events, breakRule: defaultBreakRule }, own, day, defaultTerms);

describe('where an agreement is on its way', () => {
  it('is late from the first day, and to be notified from 30 days or the third installment on', () => {
    expect(on('2026-12-10')).toEqual({ state: 'fine', lateCount: 0, lateCents: 0, daysLate: 0 });
    expect(on('2026-12-11')).toEqual({ state: 'late', lateCount: 1, lateCents: 10_000, daysLate: 1 });
    expect(on('2027-01-08')).toMatchObject({ state: 'late', daysLate: 29 });
    expect(on('2027-01-09')).toMatchObject({ state: 'notify', daysLate: 30 });
    const close = plan.map((one, index) => ({ ...one, dueDay: `2026-12-1${index}` }));
    expect(on('2026-12-12', [], close)).toMatchObject({ state: 'late', lateCount: 2 });
    expect(on('2026-12-15', [], close)).toMatchObject({ state: 'notify', lateCount: 4, lateCents: 40_000 });
  });

  it('waits for the notice to run out, and then for the owner', () => {
    const events = [notified('2027-01-11', '2027-01-26')];
    expect(on('2027-01-26', events)).toMatchObject({ state: 'noticed', until: '2027-01-26' });
    expect(on('2027-01-27', events)).toMatchObject({ state: 'decide', until: '2027-01-26' });
    const patient = [...events, kept('2027-01-27', '2027-02-05')];
    expect(on('2027-02-05', patient)).toMatchObject({ state: 'kept', until: '2027-02-05' });
    expect(on('2027-02-06', patient)).toMatchObject({ state: 'decide' });
  });

  it('forgets a notice of a delay that was made good, and one that was taken back', () => {
    const events = [notified('2027-01-11', '2027-01-26')];
    const caughtUp = plan.map((one, index) => (index < 2 ? { ...one, open: 0 as const } : one));
    expect(on('2027-02-01', events, caughtUp)).toMatchObject({ state: 'fine' });
    expect(on('2027-02-20', events, caughtUp)).toMatchObject({ state: 'late', daysLate: 10 });
    const takenBack: AgreementEvent[] = [
      ...events,
      { kind: 'taken-back', id: 't', day: '2027-01-12', at: 3, eventId: 'n2027-01-11' },
    ];
    expect(on('2027-01-28', takenBack)).toMatchObject({ state: 'notify' });
  });

  it('counts nothing that waits for a cheque', () => {
    const waiting = plan.map((one) => ({ ...one, awaiting: ['cheque'] }));
    expect(on('2027-03-30', [], waiting)).toMatchObject({ state: 'fine', lateCount: 0 });
  });

  it('gives the days of the paper, to the next day the shop is open', () => {
    expect(noticeUntil({ breakRule: defaultBreakRule }, '2026-12-11', defaultTerms)).toBe('2026-12-26');
    // Friday 25 December is a holiday.
    expect(noticeUntil({ breakRule: defaultBreakRule }, '2026-12-10', defaultTerms)).toBe('2026-12-28');
  });
});
