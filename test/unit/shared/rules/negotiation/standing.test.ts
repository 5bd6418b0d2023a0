import { type Agreement, defaultBreakRule } from '@shared/domain/agreement/agreement';
import type { AgreementEvent } from '@shared/domain/agreement/agreement-event';
import { defaultTerms } from '@shared/domain/terms';
import { agreementStanding } from '@shared/rules/negotiation/standing';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';

const agreement: Agreement = {
  id: 'agreement',
  number: 1,
  customerId: 'customer',
  day: '2026-11-20',
  createdAt: 0,
  covered: [],
  updatedCents: 41_200,
  discountCents: 1_700,
  totalCents: 39_500,
  downPaymentCents: 7_500,
  installmentCount: 2,
  firstDueDay: '2026-12-21',
  interval: { kind: 'monthly' },
  breakRule: defaultBreakRule,
  events: [],
};
const first = openInstallment({ number: 1, dueDay: '2026-12-21', principalCents: 16_000 });
const second = openInstallment({ number: 2, dueDay: '2027-01-20', principalCents: 16_000 });
const paid = { open: 0, paidCents: 16_000, settledDay: '2026-12-21' } as const;
const on = (day: string, plan = [second, first], more: Partial<Agreement> = {}) =>
  agreementStanding({ ...agreement, ...more }, plan, day, defaultTerms);

describe('how an agreement stands', () => {
  it('runs until an installment is late, counted from the next business day', () => {
    expect(on('2026-12-21')).toMatchObject({ status: 'running', paidCents: 7_500, leftCents: 32_000 });
    expect(on('2026-12-22')).toMatchObject({ status: 'late', daysLate: 1, next: { number: 1 } });
  });

  it('is not late for what waits for a cheque, and still has it to be paid', () => {
    const waits = { ...first, awaiting: ['cheque'] };
    expect(on('2026-12-28', [second, waits])).toMatchObject({
      status: 'running',
      leftCents: 32_000,
      daysLate: 0,
      next: { number: 2 },
    });
    expect(on('2027-03-01', [waits, { ...second, awaiting: ['cheque'] }])).toMatchObject({
      status: 'running',
      next: undefined,
    });
  });

  it('is back on time once the late one is paid', () => {
    expect(on('2026-12-28', [{ ...first, ...paid }, second])).toMatchObject({
      status: 'running',
      paidCents: 23_500,
      paidCount: 1,
      next: { number: 2 },
    });
  });

  it('is fulfilled when all is paid, also when it was paid at once', () => {
    const all = [
      { ...first, ...paid },
      { ...second, ...paid },
    ];
    expect(on('2027-02-01', all)).toMatchObject({ status: 'fulfilled', paidCents: 39_500, leftCents: 0 });
    expect(on('2027-02-01', [], { downPaymentCents: 39_500 }).status).toBe('fulfilled');
  });

  it('is renegotiated when the rest entered a later agreement, and undone when it was taken back', () => {
    const moved = [
      { ...first, ...paid },
      { ...second, open: 0 as const, coveredBy: 'later' },
    ];
    expect(on('2027-02-01', moved).status).toBe('renegotiated');
    const closed = [first, second].map((line) => ({ ...line, open: 0 as const, cancelledOn: '2026-11-21' }));
    expect(on('2027-02-01', closed, { cancelledOn: '2026-11-21' })).toMatchObject({
      status: 'undone',
      paidCents: 0,
      leftCents: 0,
    });
  });

  it('is broken with what was paid kept in mind, until that is taken back', () => {
    const closed = { open: 0, cancelledOn: '2027-02-01' } as const;
    const plan = [
      { ...first, ...paid, ...closed },
      { ...second, ...closed },
    ];
    const broken: AgreementEvent = {
      kind: 'broken',
      id: 'b',
      day: '2027-02-01',
      at: 1,
      creditedCents: 23_500,
      keptDiscountCents: 0,
      lostDiscountCents: 0,
    };
    expect(on('2027-02-02', plan, { events: [broken] })).toMatchObject({
      status: 'broken',
      paidCents: 23_500,
      leftCents: 0,
      next: undefined,
    });
    const back: AgreementEvent = { kind: 'taken-back', id: 't', day: '2027-02-02', at: 2, eventId: 'b' };
    expect(on('2027-02-02', [{ ...first, ...paid }, second], { events: [broken, back] }).status).toBe('late');
  });
});
