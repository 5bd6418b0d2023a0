import type { CivilDay } from '../calendar/civil-day';
import type { Answer, Contact } from '../domain/contact';
import { nonPaymentReasonLabel } from '../domain/non-payment-reason-label';
import { formatMoney } from '../money/format';
import { lowerFirst } from '../wording/letter-case';
import { shortDay } from './reasons';

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

/** What came of a conversation, in a few words: `perdeu o emprego, pediu mais prazo`, and what was noted down. */
export const contactGist = (contact: Contact, today: CivilDay): string => {
  const reason = contact.reason && lowerFirst(nonPaymentReasonLabel(contact.reason));
  const said = [reason, saidText(contact, today), contact.notes].filter((part) => part);
  return said.length > 0 ? said.join(', ') : 'conversaram';
};
