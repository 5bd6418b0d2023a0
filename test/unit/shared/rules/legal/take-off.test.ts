import { type Installment, untouched, withOpenFlag } from '@shared/domain/installment';
import type { LegalStep } from '@shared/domain/legal-step';
import { standingText, takeOffText } from '@shared/rules/legal/listing-text';
import { removalDueDay } from '@shared/rules/legal/release';
import { type Listing, takeOffOf, takeOffs } from '@shared/rules/legal/take-off';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';

const step = (more: Partial<LegalStep> = {}): LegalStep => ({
  id: 's1',
  customerId: 'c1',
  day: '2026-10-02',
  at: 1,
  kind: 'bureau',
  cents: 20_000,
  installmentIds: ['i1', 'i2'],
  confirmed: [],
  standing: 1,
  ...more,
});

const installment = (id: string, more: Partial<Installment> = {}): Installment =>
  withOpenFlag({
    ...untouched,
    id,
    customerId: 'c1',
    originKind: 'sale',
    originId: 'v1',
    number: 1,
    count: 2,
    dueDay: '2026-07-10',
    principalCents: 10_000,
    description: 'Guarda-roupa',
    open: 1,
    ...more,
  });

const paid = (id: string, settledDay: string) => installment(id, { paidCents: 10_000, settledDay });

const listing = (installments: readonly Installment[], more: Partial<Listing> = {}): Listing => ({
  step: step(),
  installments,
  agreements: [],
  ...more,
});

const until = (of: Listing, today = TODAY) => takeOffOf(of, today, [])?.until ?? null;

describe('the day an entry has to be off', () => {
  it.each([
    ['a Monday', '2026-11-09', '2026-11-16'],
    ['before a weekend and Consciência Negra', '2026-11-16', '2026-11-24'],
    ['on the holiday itself', '2026-11-20', '2026-11-27'],
    ['a Saturday', '2026-11-21', '2026-11-27'],
    ['over Christmas', '2026-12-23', '2026-12-31'],
  ])('is the fifth business day after %s', (_, day, expected) => {
    expect(removalDueDay(day)).toBe(expected);
  });

  it('leaves out the holidays of the shop itself', () => {
    expect(removalDueDay('2026-11-09', [{ day: '11-12', name: 'Aniversário da cidade' }])).toBe('2026-11-17');
  });
});

describe('an entry that stands', () => {
  it('stays while anything it is about is open, and other installments do not matter', () => {
    expect(until(listing([paid('i1', '2026-11-10'), installment('i2')]))).toBeNull();
    expect(until(listing([paid('i1', '2026-11-10'), paid('i2', '2026-11-09'), installment('i3')]))).toBe(
      '2026-11-17',
    );
  });

  it('goes once all is in an agreement, counted from its day', () => {
    const covered = [installment('i1', { coveredBy: 'a1' }), installment('i2', { coveredBy: 'a1' })];
    const found = takeOffOf(listing(covered, { agreements: [{ id: 'a1', day: '2026-11-12' }] }), TODAY, []);
    expect(found).toMatchObject({ release: { kind: 'agreement', day: '2026-11-12' }, until: '2026-11-19' });
  });

  it('goes with the sale it was about', () => {
    const cancelled = { cancelledOn: '2026-11-18' };
    expect(until(listing([installment('i1', cancelled), installment('i2', cancelled)]))).toBe('2026-11-26');
  });

  it('goes five years after the due day even unpaid', () => {
    const old = listing([installment('i1'), installment('i2')]);
    expect(until(old, '2031-07-10')).toBeNull();
    expect(takeOffOf(old, '2031-07-11', [])?.release).toEqual({ kind: 'five-years', day: '2031-07-10' });
  });

  it('is told with its day, the most pressing first', () => {
    const one = listing([paid('i1', '2026-11-19'), paid('i2', '2026-11-19')]);
    const other = { ...one, step: step({ id: 's2', installmentIds: ['i3'], kind: 'protest' }) };
    const both = takeOffs([one, { ...other, installments: [paid('i3', '2026-11-10')] }], TODAY, []);
    const texts = (day: string) => both.map((each) => takeOffText(each, day));
    expect(texts('2026-11-16')).toEqual([
      'Quitado: entregue a carta de anuência até 17/11, por cuidado (Lei 9.492/1997, art. 26)',
      'Quitado: retire o registro até 27/11 (5 dias úteis, Súmula 548)',
    ]);
    expect(texts('2026-11-27')).toEqual([
      'Quitado: entregue a carta de anuência ainda hoje (Lei 9.492/1997, art. 26)',
      'Quitado: retire o registro hoje, último dia (5 dias úteis, Súmula 548)',
    ]);
    expect(texts('2026-11-30')[1]).toBe(
      'Quitado: retire o registro hoje, o prazo era 27/11 (5 dias úteis, Súmula 548)',
    );
    expect(standingText(step(), TODAY)).toBe(
      'Registro no birô desde 02/10: com tudo pago, retire em até 5 dias úteis',
    );
  });
});
