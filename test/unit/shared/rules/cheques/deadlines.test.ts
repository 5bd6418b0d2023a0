import { addDays, daysBetween } from '@shared/calendar/civil-day';
import { deadlineText, lateGoodDayText } from '@shared/rules/cheques/deadline-words';
import {
  chequeDeadlines,
  deadlineWarnings,
  presentationBeforeGoodDay,
} from '@shared/rules/cheques/deadlines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someCheque } from './some-cheque';

const issueDays = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('2000-01-01', offset));
const places = fc.constantFrom('same' as const, 'other' as const);

describe('the deadlines of a cheque', () => {
  it('are those of the worked example', () => {
    const dated = { issueDay: '2026-03-10' };
    expect(chequeDeadlines({ ...dated, place: 'same' })).toEqual({
      presentation: '2026-04-09',
      execution: '2026-10-09',
      enrichment: '2028-10-09',
      monitory: '2031-03-11',
    });
    expect(chequeDeadlines({ ...dated, place: 'other' })).toEqual({
      presentation: '2026-05-09',
      execution: '2026-11-09',
      enrichment: '2028-11-09',
      monitory: '2031-03-11',
    });
  });

  it('hold at the ends of months and in leap years', () => {
    expect(chequeDeadlines({ issueDay: '2026-08-01', place: 'same' })).toEqual({
      presentation: '2026-08-31',
      execution: '2027-03-01',
      enrichment: '2029-03-01',
      monitory: '2031-08-02',
    });
    expect(chequeDeadlines({ issueDay: '2024-01-30', place: 'same' })).toEqual({
      presentation: '2024-02-29',
      execution: '2024-08-29',
      enrichment: '2026-08-29',
      monitory: '2029-01-31',
    });
    expect(chequeDeadlines({ issueDay: '2024-02-28', place: 'other' }).monitory).toBe('2029-03-01');
    expect(chequeDeadlines({ issueDay: '2025-12-31', place: 'other' }).presentation).toBe('2026-03-01');
  });

  it('come one after the other, and the other town never before the same', () => {
    fc.assert(
      fc.property(issueDays, places, (issueDay, place) => {
        const { presentation, execution, enrichment, monitory } = chequeDeadlines({ issueDay, place });
        const days = [issueDay, presentation, execution, enrichment, monitory];
        expect(days).toEqual([...new Set(days)].sort());
        expect(daysBetween(issueDay, presentation)).toBe(place === 'same' ? 30 : 60);
        const other = chequeDeadlines({ issueDay, place: 'other' });
        expect(other.execution >= execution && other.enrichment >= enrichment).toBe(true);
      }),
    );
  });
});

describe('the warnings', () => {
  // Presentation until 09/04/2026, execution 09/10/2026, enriquecimento 09/10/2028, monitória 11/03/2031.
  const dated = { issueDay: '2026-03-10', goodDay: '2026-03-10', place: 'same' } as const;
  const deposited = { move: 'deposit', day: '2026-03-10' } as const;
  const returned = { move: 'return', reason: 11, day: '2026-03-12' } as const;
  const held = someCheque([], dated);
  const back = someCheque([deposited, returned], dated);
  const shown = (cheque: typeof held, today: string): string[] =>
    deadlineWarnings(cheque, today).map(({ kind, when }) => `${kind} ${when}`);

  it('come ten and three days before, and once the day has passed', () => {
    expect(shown(held, '2026-03-29')).toEqual([]);
    expect(shown(held, '2026-03-30')).toEqual(['presentation within-10-days']);
    expect(shown(held, '2026-04-05')).toEqual(['presentation within-10-days']);
    expect(shown(held, '2026-04-06')).toEqual(['presentation within-3-days']);
    expect(shown(held, '2026-04-09')).toEqual(['presentation within-3-days']);
    expect(shown(held, '2026-04-10')).toEqual(['presentation passed']);
  });

  it('tell of one never presented until when the bank still pays it', () => {
    expect(shown(held, '2026-10-06')).toEqual(['presentation passed', 'execution within-3-days']);
    expect(shown(held, '2026-10-10')).toEqual(['execution passed']);
    expect(shown(held, '2028-10-09')).toEqual(['execution passed']);
  });

  it('are of the later deadlines for one that came back', () => {
    expect(shown(back, '2026-04-09')).toEqual([]);
    expect(shown(back, '2026-09-29')).toEqual(['execution within-10-days']);
    expect(shown(back, '2028-10-06')).toEqual(['execution passed', 'enrichment within-3-days']);
    expect(shown(back, '2031-03-12')).toEqual(['monitory passed']);
  });

  it('are of all for one that was stopped before it was presented', () => {
    const stopped = someCheque([{ move: 'stop', day: '2026-03-12' }], dated);
    expect(shown(stopped, '2026-04-08')).toEqual(['presentation within-3-days']);
    expect(shown(stopped, '2028-10-09')).toEqual(['execution passed', 'enrichment within-3-days']);
  });

  it('are none for one at the bank or that ended', () => {
    expect(shown(someCheque([deposited], dated), '2026-04-20')).toEqual([]);
    const cleared = someCheque([deposited, { move: 'clear', day: '2026-03-11' }], dated);
    const redeemed = someCheque([deposited, returned, { move: 'redeem', day: '2026-03-15' }], dated);
    for (const ended of [cleared, redeemed]) expect(shown(ended, '2026-10-09')).toEqual([]);
  });

  it('say the day, and how far it is', () => {
    const [ahead] = deadlineWarnings(held, '2026-04-06');
    expect(ahead && deadlineText(ahead, '2026-04-06', 'passed-on')).toBe(
      'Deve ir ao banco até 09/04/2026 (em 3 dias): avise quem está com o cheque',
    );
    expect(ahead && deadlineText(ahead, '2026-04-06')).toBe('Apresente ao banco até 09/04/2026 (em 3 dias)');
    const [passed] = deadlineWarnings(held, '2026-04-10');
    expect(passed && deadlineText(passed, '2026-04-10')).toBe(
      'O prazo de apresentação terminou em 09/04/2026: apresente logo, o banco ainda pode pagar',
    );
  });
});

describe('a day agreed after the presentation period', () => {
  const face = { issueDay: '2026-03-10', place: 'same' } as const;

  it('is told when the cheque is taken', () => {
    expect(presentationBeforeGoodDay({ ...face, goodDay: '2026-04-09' })).toBeNull();
    expect(presentationBeforeGoodDay({ ...face, goodDay: '2026-04-10' })).toBe('2026-04-09');
    expect(lateGoodDayText({ ...face, goodDay: '2026-04-09' })).toBeNull();
    expect(lateGoodDayText({ ...face, goodDay: '2026-04-10' })).toBe(
      'O bom para (10/04/2026) passa do prazo de apresentação (09/04/2026), que são 30 dias da data escrita na emissão. Só essa data conta (STJ, Tema 945): se puder, peça que a emissão tenha a data combinada.',
    );
    expect(lateGoodDayText({ ...face, place: 'other', goodDay: '2026-05-10' })).toContain('60 dias');
  });
});
