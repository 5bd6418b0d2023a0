import { formatDay } from '@shared/calendar/format';
import { channelLabel } from '@shared/domain/channel-label';
import type { Answer, Contact } from '@shared/domain/contact';
import { heardIn } from '@shared/domain/heard-answer';
import { formatMoney } from '@shared/money/format';

const ANSWERS: Record<Answer, string> = {
  'no-answer': 'sem resposta ainda',
  promise: 'prometeu pagar',
  'already-paid': 'disse que já pagou',
  'asks-time': 'pediu mais prazo',
  'asks-agreement': 'quer combinar de novo',
  'asks-pix': 'pediu o Pix',
  'asks-discount': 'pediu desconto',
  hardship: 'está com dificuldade',
  acknowledges: 'agradeceu e vai ver',
  contests: 'não concorda com o valor',
  'contest-resolved': 'ficou resolvido o que não concordava',
  'wrong-number': 'o número é de outra pessoa',
  stop: 'pediu para não receber mensagens',
  resume: 'voltou a aceitar mensagens',
  deceased: 'soubemos que faleceu',
  postponed: 'conversa adiada',
  other: 'conversaram',
};

/** `WhatsApp: prometeu pagar R$ 100,00 em 30/11/2026`; of what was heard with nothing sent, only what it was. */
export const contactTitle = (contact: Contact): string => {
  const { channel, answer, promise, until } = contact;
  if (heardIn(contact)) return ANSWERS[answer].replace(/^./, (first) => first.toUpperCase());
  if (answer === 'postponed') return until ? `Conversa adiada para ${formatDay(until)}` : 'Conversa adiada';
  const said = promise
    ? `prometeu pagar ${formatMoney(promise.cents)} em ${formatDay(promise.day)}`
    : ANSWERS[answer];
  return `${channelLabel(channel)}: ${said}`;
};
