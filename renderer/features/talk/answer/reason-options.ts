import type { Answer } from '@shared/domain/contact';
import type { Channel } from '@shared/domain/customer';
import type { NonPaymentReason } from '@shared/domain/non-payment-reason';

/** Each reason has a letter of its own in every place it is asked for, mostly one of its word. */
export const reasonKeys: Readonly<Record<NonPaymentReason, string>> = {
  forgot: 'e',
  travelled: 'j',
  'job-lost': 'd',
  'income-fell': 'r',
  'salary-late': 'l',
  illness: 'o',
  bereavement: 'u',
  unforeseen: 'i',
  'lent-name': 'n',
  disorganised: 'c',
  'product-problem': 'b',
  'disputes-amount': 'z',
  'already-paid': 'y',
  'no-booklet': 'k',
  separation: 's',
  moved: 'm',
  'no-contact': 'g',
  refuses: 'q',
};

/** Those that are no answer of their own ("já pagou", "não concorda", "não quer pagar"). */
const TOLD: readonly NonPaymentReason[] = [
  'forgot',
  'travelled',
  'job-lost',
  'income-fell',
  'salary-late',
  'illness',
  'bereavement',
  'unforeseen',
  'lent-name',
  'disorganised',
  'separation',
  'moved',
  'no-booklet',
  'product-problem',
];
/** What one learns where nobody answers the phone. */
const UNREACHED: readonly NonPaymentReason[] = ['no-contact', 'moved', 'travelled', 'illness'];

const ASKED: ReadonlySet<Answer> = new Set([
  'promise',
  'asks-time',
  'asks-agreement',
  'asks-discount',
  'hardship',
]);

/** The reasons worth a question after an answer (domain.md F.3); none where it would only be in the way. */
export const reasonsFor = (answer: Answer, channel: Channel): readonly NonPaymentReason[] => {
  if (answer === 'no-answer') return channel === 'call' ? UNREACHED : [];
  return ASKED.has(answer) ? TOLD : [];
};

/** Those offered, and the one that was told where it is another. */
export const withTold = (
  reasons: readonly NonPaymentReason[],
  told: NonPaymentReason | undefined,
): readonly NonPaymentReason[] => (told && !reasons.includes(told) ? [told, ...reasons] : reasons);
