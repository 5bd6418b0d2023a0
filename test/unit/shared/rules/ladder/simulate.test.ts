import { addDays, daysBetween } from '@shared/calendar/civil-day';
import { isBusinessDay } from '@shared/calendar/holidays';
import type { SettledHistory } from '@shared/domain/settled-history';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import type { Ladder } from '@shared/rules/ladder/ladder';
import { samplePast } from '@shared/rules/ladder/simulate-person';
import { segments } from '@shared/rules/risk/segment';
import { simulated, told } from '@test/support/simulation';
import { describe, expect, it } from 'vitest';

/** A Sunday before Christmas on a Friday. */
const DECEMBER = '2026-12-20';

const usual = (...steps: readonly Partial<Ladder[number]>[]) => ({
  ...defaultLadders,
  bySegment: {},
  usual: steps.map((step, index) => ({
    id: `s${index}`,
    days: index,
    tone: 'neutral' as const,
    channel: 'preferred' as const,
    message: 'd3' as const,
    task: 'Conversar',
    ...step,
  })),
});

describe('an installment nobody pays', () => {
  it('is reminded of around the holidays of December', () => {
    expect(told(simulated('new', DECEMBER))).toEqual([
      '2026-12-15 before-due whatsapp',
      '2026-12-21 due-day whatsapp (20/12 é domingo, dia sem contatos)',
      '2026-12-21 d1 skipped (até 21/12 ainda se paga em dia)',
      '2026-12-23 d3 whatsapp',
      '2026-12-28 d7 call (27/12 é domingo, dia sem contatos)',
      '2027-01-04 d15 whatsapp',
      '2027-01-19 d30 whatsapp',
      '2027-01-20 is struggling',
      '2027-02-03 d45 whatsapp',
      '2027-02-18 d60 decide',
      '2027-02-19 is at-risk',
      '2027-03-20 d90 decide',
      '2027-04-19 d90 decide',
    ]);
  });

  it('waits for the end of Carnaval', () => {
    expect(told(simulated('new', '2027-02-07')).slice(0, 5)).toEqual([
      '2027-02-02 before-due whatsapp',
      '2027-02-08 d1 skipped (até 08/02 ainda se paga em dia)',
      '2027-02-10 due-day whatsapp (07/02 é domingo, dia sem contatos)',
      '2027-02-10 d3 skipped (até 10/02 ainda se paga em dia)',
      '2027-02-15 d7 call (14/02 é domingo, dia sem contatos)',
    ]);
  });

  it('keeps a holiday of the shop free too', () => {
    const events = simulated('new', '2026-12-10', { holidays: [{ day: '12-11', name: 'Padroeira' }] });
    expect(told(events)).toContain('2026-12-11 d1 skipped (11/12 é feriado (Padroeira))');
  });

  it('asks a good payer later and less, until the delay says otherwise', () => {
    const lines = told(simulated('good-payer', DECEMBER));
    expect(lines.slice(0, 6)).toEqual([
      '2026-12-21 due-day whatsapp (20/12 é domingo, dia sem contatos)',
      '2026-12-23 d3 whatsapp first-delay',
      '2026-12-28 d7 call (27/12 é domingo, dia sem contatos)',
      '2027-01-04 d15 whatsapp',
      '2027-01-05 is late-but-pays',
      '2027-01-19 d30 whatsapp',
    ]);
  });

  it('skips a step whose turn only came on a weekend', () => {
    expect(told(simulated('late-but-pays', DECEMBER))).toContain(
      '2026-12-19 day-before skipped (19/12 é sábado, dia sem contatos)',
    );
  });

  it('starts each kind of customer as that kind, at risk once something is late', () => {
    for (const segment of segments) {
      const events = simulated(segment, '2026-12-10');
      const first = events.find(({ kind }) => kind === 'contact');
      expect(first).toMatchObject({ segment: segment === 'at-risk' ? 'struggling' : segment });
      if (segment === 'at-risk') expect(told(events)).toContain('2026-12-11 is at-risk');
    }
  });

  it('talks once a day, three times in seven days and never outside the hours', () => {
    const ladders = usual(...Array.from({ length: 12 }, (_, days) => ({ days })));
    const events = simulated('new', '2026-12-07', { ladders });
    const contacts = events.filter(({ kind }) => kind === 'contact');
    expect(contacts.map(({ day }) => day)).toEqual([
      '2026-12-07',
      '2026-12-08',
      '2026-12-09',
      '2026-12-14',
      '2026-12-15',
      '2026-12-16',
      '2026-12-21',
      // After the last step the customer comes back every thirty days, until the owner decides.
      '2027-01-18',
    ]);
    expect(events.at(-1)?.kind).toBe('decide');
    for (const { day } of contacts) expect(isBusinessDay(day)).toBe(true);
    expect(told(events)).toContain('2026-12-10 s3 skipped (já houve 3 conversas em sete dias)');
  });

  it('begins at the hour the policy says', () => {
    const hours = defaultContactPolicy.hours.map((own) => own && { from: 630, to: 720 });
    const [first] = simulated('new', '2026-12-10', { policy: { ...defaultContactPolicy, hours } });
    expect(first).toMatchObject({ kind: 'contact', at: { day: '2026-12-07', hour: 10, minute: 30 } });
  });

  it('cannot reach who has no number of their own', () => {
    const customer = { phones: [{ digits: '5511987654321', whatsapp: true, kind: 'work' as const }] };
    const events = simulated('new', '2026-12-10', { customer });
    expect(events.some(({ kind }) => kind === 'contact')).toBe(false);
    expect(told(events)[0]).toBe(
      '2026-12-05 before-due skipped (não há telefone nem e-mail do próprio cliente)',
    );
  });

  it('leaves in peace who asked for it', () => {
    const past = { ...samplePast('new', '2026-12-10'), doNotContact: '2026-10-12' };
    const events = simulated('new', '2026-12-10', { past });
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['skipped', 'segment']));
  });
});

describe('a payment', () => {
  it('ends the reminders, also on its own day', () => {
    const lines = told(simulated('new', DECEMBER, { course: { kind: 'pays', on: 8 } }));
    expect(lines.at(-1)).toBe('2026-12-28 paid');
    expect(lines).toHaveLength(6);
  });

  it('before the first reminder leaves nothing to say', () => {
    expect(told(simulated('new', DECEMBER, { course: { kind: 'pays', on: -10 } }))).toEqual([
      '2026-12-10 paid',
    ]);
  });
});

describe('a promise', () => {
  const due = '2026-12-10';
  const promise = (kept: boolean) => ({ kind: 'promises', on: 2, until: 12, kept }) as const;

  it('silences the ladder until its day, and is kept', () => {
    expect(told(simulated('new', due, { course: promise(true) })).slice(3)).toEqual([
      '2026-12-12 promised 2026-12-22',
      '2026-12-13 d3 skipped (combinou pagar em 22/12: até lá, silêncio)',
      '2026-12-17 d7 skipped (combinou pagar em 22/12: até lá, silêncio)',
      '2026-12-22 paid',
    ]);
  });

  it('that is broken brings the ladder back after the tolerance', () => {
    expect(told(simulated('new', due, { course: promise(false) })).slice(3, 9)).toEqual([
      '2026-12-12 promised 2026-12-22',
      '2026-12-13 d3 skipped (combinou pagar em 22/12: até lá, silêncio)',
      '2026-12-22 d7 call promise-due (combinou pagar em 22/12: até lá, silêncio)',
      '2026-12-24 promise-ended',
      '2026-12-24 is struggling',
      '2026-12-24 d7 call promise-broken',
    ]);
  });

  it('waits as long as the shop tolerates', () => {
    const ladders = { ...defaultLadders, toleranceDays: 5 };
    const events = simulated('new', due, { ladders, course: promise(false) });
    expect(told(events)).toContain('2026-12-28 promise-ended');
  });

  it('made in a contact is its answer', () => {
    const events = simulated('new', due, { course: { kind: 'promises', on: 1, until: 12, kept: true } });
    expect(told(events).slice(2, 4)).toEqual(['2026-12-11 d1 whatsapp', '2026-12-11 promised 2026-12-22']);
  });
});

describe('due days all over two years', () => {
  it('have their contacts on business days, in order, at most three in seven days', () => {
    for (let offset = 0; offset < 730; offset += 13) {
      const due = addDays('2026-11-20', offset);
      const contacts = simulated('late-but-pays', due).filter(({ kind }) => kind === 'contact');
      expect(contacts.length).toBeGreaterThan(4);
      contacts.forEach(({ day }, index) => {
        expect(isBusinessDay(day)).toBe(true);
        const third = contacts[index + 3];
        if (third) expect(daysBetween(day, third.day)).toBeGreaterThanOrEqual(7);
      });
    }
  });
});

describe('the past of somebody invented', () => {
  it('holds what a summary would remember', () => {
    const { settledCount, settledLateCount, lateDaysTotal, recentDays }: SettledHistory = samplePast(
      'late-but-pays',
      DECEMBER,
    );
    expect({ settledCount, settledLateCount, lateDaysTotal }).toEqual({
      settledCount: 8,
      settledLateCount: 6,
      lateDaysTotal: 49,
    });
    expect(recentDays).toEqual([...recentDays].sort((a, b) => a - b));
  });
});
