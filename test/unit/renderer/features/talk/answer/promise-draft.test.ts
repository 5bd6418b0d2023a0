import type { AnsweredView } from '@renderer/features/talk/answer/answer-facts';
import { entryOfChoice } from '@renderer/features/talk/answer/entry';
import {
  amountChoices,
  dayPresets,
  draftCents,
  promiseDraft,
  toleranceText,
} from '@renderer/features/talk/answer/promise-draft';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { defaultTerms } from '@shared/domain/terms';
import { understandAnswer } from '@shared/rules/answers/understand-answer';
import { dayLimits } from '@shared/rules/dues';
import { messageFacts } from '@shared/rules/messages/facts';
import { openInstallment } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-23';
const maria: Customer = { id: 'maria', name: 'Maria', phones: [], createdAt: 1, tokens: [] };

const viewOf = (open: readonly Installment[], section: 'talk' | 'remind' = 'talk'): AnsweredView => {
  const limits = dayLimits(TODAY, []);
  return {
    customer: maria,
    open,
    facts: messageFacts(open, section, limits, defaultTerms),
    overdue: messageFacts(open, 'talk', limits, defaultTerms),
  };
};

const late = openInstallment('2026-11-03');
const next = openInstallment('2027-01-03');
const view = viewOf([late, next]);

const draftFrom = (text: string, of: AnsweredView = view) => {
  const reading = understandAnswer(text, { today: TODAY, holidays: [], openCents: 15_380 });
  return promiseDraft(entryOfChoice('promise', reading), of, defaultTerms, TODAY);
};

describe('the days promised most', () => {
  it('are each offered once', () => {
    expect(dayPresets(TODAY).map(({ label, day }) => `${label} ${day}`)).toEqual([
      'Hoje 2026-11-23',
      'Amanhã 2026-11-24',
      'Sexta 2026-11-27',
      'Em 7 dias 2026-11-30',
    ]);
    // On a Thursday the Friday is tomorrow; on a Friday it is the next one, a week ahead.
    expect(dayPresets('2026-11-26').map(({ key }) => key)).toEqual(['h', 'a', '+']);
    expect(dayPresets('2026-11-27').find(({ key }) => key === 'x')?.day).toBe('2026-12-04');
  });

  it('know when the customer is paid', () => {
    expect(dayPresets(TODAY, 5).find(({ key }) => key === 'p')?.day).toBe('2026-12-05');
    expect(dayPresets(TODAY, 31).some(({ day }) => day === '2026-11-30')).toBe(true);
  });
});

describe('the amounts of a promise', () => {
  it('carry the charges of the promised day', () => {
    const on = (day: string) =>
      amountChoices(view, day, defaultTerms).map(({ label, cents }) => [label, cents]);
    expect(on(TODAY)).toEqual([
      ['Só o vencido', 15_400],
      ['Tudo em aberto', 30_400],
    ]);
    expect(on('2026-12-05')).toEqual([
      ['Só o vencido', 15_460],
      ['Tudo em aberto', 30_460],
    ]);
  });

  it('are one where all is late, and none where nothing is open', () => {
    expect(amountChoices(viewOf([late]), TODAY, defaultTerms).map(({ kind }) => kind)).toEqual(['all']);
    expect(amountChoices(viewOf([]), TODAY, defaultTerms)).toEqual([]);
  });

  it('are of what was reminded of while nothing is late', () => {
    const soon = viewOf([openInstallment('2026-11-25'), next], 'remind');
    expect(amountChoices(soon, TODAY, defaultTerms)[0]).toMatchObject({
      label: 'O que vence agora',
      cents: 15_000,
    });
  });
});

describe('the form of a promise', () => {
  it('opens with the day that was read, for what is late with its charges', () => {
    const draft = draftFrom('Oi! consigo pagar dia 5, te mando no pix');
    expect(draft).toMatchObject({ day: '2026-12-05', amount: 'due' });
    expect(draftCents(draft, view, defaultTerms, TODAY)).toBe(15_460);
    expect(draftCents({ ...draft, day: '2026-12-10' }, view, defaultTerms, TODAY)).toBe(15_485);
  });

  it('opens with the amount that was read, never more than is open', () => {
    expect(draftFrom('pago 100 reais sexta')).toMatchObject({
      day: '2026-11-27',
      amount: 'typed',
      typedCents: 10_000,
    });
    expect(draftFrom('pago 2000 reais hoje').typedCents).toBe(30_400);
  });

  it('opens empty where nothing was read, and keeps the reason', () => {
    expect(promiseDraft(entryOfChoice('promise', null), view, defaultTerms, TODAY)).toEqual({
      day: null,
      amount: 'due',
      typedCents: null,
      reason: undefined,
    });
    expect(draftFrom('meu salário atrasou, pago sexta').reason).toBe('salary-late');
  });

  it('says until when the promise holds', () => {
    expect(toleranceText('2026-12-05', 1, TODAY)).toBe('Vale até 06/12 (domingo), com 1 dia de tolerância.');
    expect(toleranceText('2026-12-05', 0, TODAY)).toBe('Vale só nesse dia, sem tolerância.');
  });
});
