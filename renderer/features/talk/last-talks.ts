import type { CivilDay } from '@shared/calendar/civil-day';
import { relativeDay } from '@shared/calendar/format';
import type { Answer, Contact } from '@shared/domain/contact';
import { nonPaymentReasonLabel } from '@shared/domain/non-payment-reason-label';
import { formatMoney } from '@shared/money/format';
import { shortDay } from '@shared/rules/reasons';
import { lowerFirst } from '@shared/wording/letter-case';

const SHOWN = 2;

const ANSWERS: Readonly<Partial<Record<Answer, string>>> = {
  'no-answer': 'sem resposta',
  'already-paid': 'disse que já tinha pago',
  'asks-time': 'pediu mais prazo',
  'asks-agreement': 'pediu um acordo',
  'asks-pix': 'pediu o Pix',
  'asks-discount': 'pediu desconto',
  hardship: 'contou que está difícil',
  acknowledges: 'agradeceu e ficou de ver',
  contests: 'não concordou com o valor',
  'contest-resolved': 'ficou resolvido o que não concordava',
  'wrong-number': 'o número era de outra pessoa',
  stop: 'pediu para não receber mensagens',
  resume: 'voltou a aceitar mensagens',
};

/** `prometeu R$ 150,00 para 05/11` */
const saidText = ({ answer, promise }: Contact, today: CivilDay): string | null =>
  promise
    ? `prometeu ${formatMoney(promise.cents)} para ${shortDay(promise.day, today)}`
    : (ANSWERS[answer] ?? null);

const gist = (contact: Contact, today: CivilDay): string => {
  const reason = contact.reason && lowerFirst(nonPaymentReasonLabel(contact.reason));
  const said = [reason, saidText(contact, today), contact.notes].filter((part) => part);
  return said.length > 0 ? said.join(', ') : 'conversaram';
};

export interface LastTalk {
  readonly id: string;
  /** `há 16 dias` */
  readonly when: string;
  readonly gist: string;
}

/**
 * What was said the last times, the latest first: those that were put off say nothing, nor do our own replies, and of
 * those without an answer only the very last is worth a line.
 */
export const lastTalks = (contacts: readonly Contact[], today: CivilDay): LastTalk[] =>
  contacts
    .filter(({ answer, inReply }) => answer !== 'postponed' && !(answer === 'no-answer' && inReply))
    .reverse()
    .filter((contact, index) => index === 0 || contact.answer !== 'no-answer' || contact.reason !== undefined)
    .slice(0, SHOWN)
    .map((contact) => ({
      id: contact.id,
      when: relativeDay(contact.day, today),
      gist: gist(contact, today),
    }));
