import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Contact } from '@shared/domain/contact';
import { nonPaymentReasonLabel } from '@shared/domain/non-payment-reason-label';
import { type PromiseOutcome, promiseOutcomes } from '@shared/domain/promise-outcomes';
import { formatPhone } from '@shared/identity/phone';
import { formatMoney } from '@shared/money/format';
import type { LadderStep, Ladders } from '@shared/rules/ladder/ladder';
import { counted } from '@shared/wording/counted';
import { joined } from '../history/entry';
import type { CustomerPill } from '../pills';

/** What a conversation tells, beside what was said in it. */
export interface TalkFacts {
  /** The step of the ladder, to which number, whose it is too, in reply. */
  readonly about: string;
  /** What became of the promise. */
  readonly outcome?: CustomerPill;
  readonly reason?: string;
  /** What was sent. */
  readonly sent?: string;
  readonly notes?: string;
}

const OUTCOMES: Record<PromiseOutcome['state'], CustomerPill> = {
  kept: { tone: 'good', text: 'cumpriu' },
  waiting: { tone: 'neutral', text: 'aguardando o dia' },
  due: { tone: 'attention', text: 'é hoje' },
  late: { tone: 'attention', text: 'passou do dia, ainda na tolerância' },
  partly: { tone: 'attention', text: 'cumpriu em parte' },
  broken: { tone: 'late', text: 'não cumpriu' },
  replaced: { tone: 'neutral', text: 'deu lugar a outro combinado' },
};

const outcomePill = ({ state, paidCents }: PromiseOutcome): CustomerPill => {
  const pill = OUTCOMES[state];
  const paid = paidCents > 0 && state !== 'kept' ? `: pagou ${formatMoney(paidCents)}` : '';
  return { ...pill, text: pill.text + paid };
};

const dayOfStep = ({ days }: LadderStep): string => {
  if (days === 0) return 'no dia do vencimento';
  return `${counted(Math.abs(days), 'dia', 'dias')} ${days < 0 ? 'antes de vencer' : 'depois de vencer'}`;
};

const stepText = (id: string | undefined, { usual, bySegment }: Ladders): string | undefined => {
  const step = [usual, ...Object.values(bySegment)].flat().find((each) => each.id === id);
  return step && `passo de ${dayOfStep(step)}`;
};

/** `5585987654321` as a phone; an address as it is. */
const toText = (to: string | undefined): string | undefined =>
  to && `para ${/^\d+$/.test(to) ? formatPhone(to) : to}`;

/** All conversations of a file with what they tell, by their ids. */
export const talkFacts = (
  file: Pick<CustomerFile, 'contacts' | 'payments' | 'names'>,
  ladders: Ladders,
  today: CivilDay,
): ReadonlyMap<string, TalkFacts> => {
  const outcomes = promiseOutcomes(file.contacts, file.payments, today);
  const factsOf = (contact: Contact): TalkFacts => {
    const { id, inReply, sharedWith = [], step, to, text, reason, notes, until, answer } = contact;
    const outcome = outcomes.get(id);
    const others = sharedWith.flatMap((other) => file.names.get(other) ?? []);
    return {
      about: joined([
        answer !== 'postponed' && stepText(step, ladders),
        toText(to),
        others.length > 0 && `telefone também de ${others.join(', ')}`,
        inReply && text !== '' && 'em resposta ao cliente',
        until && answer === 'postponed' && `até ${formatDay(until)}`,
      ]),
      outcome: outcome && outcomePill(outcome),
      reason: reason && nonPaymentReasonLabel(reason),
      sent: text === '' ? undefined : text,
      notes,
    };
  };
  return new Map(file.contacts.map((contact) => [contact.id, factsOf(contact)]));
};
