import { type TalkFacts, talkValue } from '@shared/rules/risk/talk-value';
import { describe, expect, it } from 'vitest';

const talk = (more: Partial<TalkFacts>): TalkFacts => ({
  flags: [],
  daysLate: 5,
  cents: 15_000,
  segment: 'good-payer',
  score: 40,
  ...more,
});

describe('the value of talking today', () => {
  it('is the amount, by what would not come by itself, by what a talk brings', () => {
    // 70% of R$ 150,00 would not come soon; of that a talk about a fresh delay brings 25%.
    expect(talkValue(talk({}))).toEqual({ value: 2_625, reason: 'atraso recente' });
    expect(talkValue(talk({ segment: 'late-but-pays' })).value).toBe(2_100);
    expect(talkValue(talk({ cents: 30_000 })).value).toBe(5_250);
    // Not overdue: only what the score says may come late.
    expect(talkValue(talk({ daysLate: 0 }))).toEqual({ value: 240, reason: 'ainda em dia' });
    expect(talkValue(talk({ daysLate: 0, flags: ['due-today'] }))).toEqual({
      value: 480,
      reason: 'vence hoje',
    });
  });

  it('takes the most telling reason, and the others add nothing', () => {
    const promise = talk({ flags: ['partly-paid', 'promise-due', 'over-limit'] });
    expect(talkValue(promise)).toEqual({ value: 5_250, reason: 'promessa vence hoje' });
    expect(talkValue(promise)).toEqual(talkValue(talk({ flags: ['promise-due'] })));
    const equal = talk({ flags: ['last-installment', 'due-soon'], daysLate: 0 });
    expect(talkValue(equal).reason).toBe('última parcela do carnê');
  });

  it('tells a good payer’s first delay from that of others', () => {
    const first = (segment: TalkFacts['segment']) =>
      talkValue(talk({ flags: ['first-delay'], segment })).reason;
    expect(first('good-payer')).toBe('bom pagador, primeiro atraso');
    expect(first('late-but-pays')).toBe('primeiro atraso');
  });

  it('ranks equal amounts as the trade does', () => {
    const reasons = [
      talk({ flags: ['last-installment'], daysLate: 0 }),
      talk({ daysLate: 120, segment: 'at-risk', score: 95 }),
      talk({ daysLate: 75, segment: 'at-risk', score: 90 }),
      talk({ daysLate: 45, segment: 'struggling', score: 60 }),
      talk({ daysLate: 20 }),
      talk({ daysLate: 3 }),
      talk({ flags: ['growing-delay'], daysLate: 12, segment: 'struggling', score: 60 }),
      talk({ flags: ['partly-paid'] }),
      talk({ flags: ['first-delay'] }),
      talk({ flags: ['asked-agreement'] }),
      talk({ flags: ['promise-due'] }),
    ]
      .map(talkValue)
      .sort((a, b) => b.value - a.value)
      .map(({ reason }) => reason);
    expect(reasons).toEqual([
      'promessa vence hoje',
      'bom pagador, primeiro atraso',
      'pediu um acordo e espera resposta',
      'pagou uma parte',
      'atrasa cada vez mais',
      'atraso recente',
      'atraso de menos de um mês',
      'atraso de mais de um mês',
      'atraso de mais de dois meses',
      'última parcela do carnê',
      'atraso antigo',
    ]);
  });
});
