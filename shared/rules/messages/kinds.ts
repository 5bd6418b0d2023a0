import type { FlagKind } from '../flags';
import type { StepId } from '../steps';

/** What a message is about: a step of the ladder, or what was agreed or asked in the last conversation. */
export type MessageKind =
  | 'hello'
  | 'before-due'
  | 'due-day'
  | 'd1'
  | 'd3'
  | 'd7'
  | 'd15'
  | 'd30'
  | 'late'
  | 'promise-due'
  | 'promise-broken'
  | 'asked'
  | 'partly-paid';

const BY_FLAG: Partial<Record<FlagKind, MessageKind>> = {
  'promise-due': 'promise-due',
  'promise-broken': 'promise-broken',
  'asked-agreement': 'asked',
  'asked-time': 'asked',
};

const BY_STEP: Record<StepId, MessageKind> = {
  'before-due': 'before-due',
  'due-day': 'due-day',
  d1: 'd1',
  d3: 'd3',
  d7: 'd7',
  d15: 'd15',
  d30: 'd30',
  d45: 'late',
  d60: 'late',
  d90: 'late',
};

/** The message for a customer's most telling flag, otherwise for the step. */
export const messageKind = (
  step: StepId | null,
  flags: readonly { readonly kind: FlagKind }[],
): MessageKind => {
  const [first] = flags;
  const special = first && BY_FLAG[first.kind];
  if (special) return special;
  if (step === null) return 'hello';
  const overdue = step !== 'before-due' && step !== 'due-day';
  return overdue && first?.kind === 'partly-paid' ? 'partly-paid' : BY_STEP[step];
};
