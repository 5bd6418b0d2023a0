import { emptyDraft, type ReceiveDraft } from '@renderer/features/receive/receive-draft';
import { type ReceiveFacts, receiveView } from '@renderer/features/receive/receive-view';
import { problemText } from '@renderer/features/receive/receive-words';
import { addMonths } from '@shared/calendar/civil-day';
import { defaultTerms } from '@shared/domain/terms';
import { openInstallment } from '@test/support/installments';

// The drawing design/receber.png: 19/11/2026, 16 days late.
export const today = '2026-11-19';
export const third = openInstallment({ number: 3, dueDay: '2026-11-03' });
export const fourth = openInstallment({ number: 4, dueDay: '2026-12-03' });
export const fifth = openInstallment({ number: 5, dueDay: '2027-01-04' });
export const open = [third, fourth, fifth];

/** The sale of the worked example: R$ 1.000,00 in ten of R$ 105,58 at 1% a month, four paid on their days. */
export const withInterest = [5, 6, 7, 8, 9, 10].map((number) =>
  openInstallment({
    number,
    count: 10,
    dueDay: addMonths('2027-03-23', number - 4),
    principalCents: number === 10 ? 10_560 : 10_558,
    monthlyRate: 0.01,
  }),
);
/** The fourth due day of that sale. */
export const early: Partial<ReceiveFacts> = { open: withInterest, today: '2027-03-23' };

export const draftOf = (change: Partial<ReceiveDraft> = {}): ReceiveDraft => ({
  ...emptyDraft(today),
  ...change,
});

export const factsOf = (facts: Partial<ReceiveFacts> = {}): ReceiveFacts => ({
  open,
  creditCents: 0,
  today,
  terms: defaultTerms,
  ...facts,
});

export const viewOf = (change: Partial<ReceiveDraft> = {}, facts: Partial<ReceiveFacts> = {}) =>
  receiveView(draftOf({ day: facts.today ?? today, ...change }), factsOf(facts));

/** What is wrong, and at which field it is said. */
export const problemAt = (change: Partial<ReceiveDraft>, facts: Partial<ReceiveFacts> = {}) => {
  const view = viewOf(change, facts);
  return view.problem && problemText(view.problem, view);
};

export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
