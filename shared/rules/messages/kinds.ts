import { z } from 'zod';

/** What a message is about: a step of the ladder, or something that was agreed, asked, paid or came back. */
export const messageKinds = [
  'hello',
  'before-due',
  'day-before',
  'due-day',
  'd1',
  'd3',
  'd7',
  'd15',
  'd30',
  'late',
  'formal-letter',
  'first-delay',
  'growing-delay',
  'partly-paid',
  'promise-due',
  'promise-broken',
  'promise-partly',
  'asked',
  'agreement-before-due',
  'agreement-late',
  'agreement-notice',
  'agreement-fulfilled',
  'proposal-follow-up',
  'proposal-expired',
  'cheque-returned',
  'resumed',
  'thanks-paid',
  'thanks-finished',
] as const;

export const messageKindSchema = z.enum(messageKinds);
export type MessageKind = z.infer<typeof messageKindSchema>;

/** How the owner finds a message in the list. */
export const messageKindName: Readonly<Record<MessageKind, string>> = {
  hello: 'Só um oi',
  'before-due': 'Dias antes do vencimento',
  'day-before': 'Véspera do vencimento',
  'due-day': 'Vence hoje',
  d1: '1 dia depois',
  d3: '3 dias depois',
  d7: '7 dias depois',
  d15: '15 dias depois',
  d30: '30 dias depois',
  late: '45 dias depois',
  'formal-letter': '60 dias depois: carta',
  'first-delay': 'Primeiro atraso de bom pagador',
  'growing-delay': 'Atrasos cada vez maiores',
  'partly-paid': 'Pagou uma parte',
  'promise-due': 'Promessa para hoje',
  'promise-broken': 'Promessa que passou do dia',
  'promise-partly': 'Promessa cumprida em parte',
  asked: 'Pediu prazo ou acordo',
  'agreement-before-due': 'Acordo: até o vencimento',
  'agreement-late': 'Acordo: parcela em aberto',
  'agreement-notice': 'Acordo: aviso para mantê-lo',
  'agreement-fulfilled': 'Acordo: obrigado por cumprir',
  'proposal-follow-up': 'Proposta: antes de vencer',
  'proposal-expired': 'Proposta: depois de vencer',
  'cheque-returned': 'Cheque que voltou',
  resumed: 'Retomar depois de uma pausa',
  'thanks-paid': 'Agradecer um pagamento',
  'thanks-finished': 'Agradecer quem terminou de pagar',
};

const WITHOUT_INSTALLMENTS: ReadonlySet<MessageKind> = new Set<MessageKind>([
  'hello',
  'promise-due',
  'promise-broken',
  'promise-partly',
  'agreement-fulfilled',
  'proposal-follow-up',
  'proposal-expired',
  'cheque-returned',
  'thanks-paid',
  'thanks-finished',
]);

/** True when a message speaks of open installments, and so has nothing to say where there are none. */
export const speaksOfInstallments = (kind: MessageKind): boolean => !WITHOUT_INSTALLMENTS.has(kind);

const BEFORE_DELAY: ReadonlySet<MessageKind> = new Set<MessageKind>([
  'before-due',
  'day-before',
  'due-day',
  'agreement-before-due',
]);

/** True when what a message speaks of is past its due day. */
export const speaksOfDelay = (kind: MessageKind): boolean =>
  speaksOfInstallments(kind) && !BEFORE_DELAY.has(kind);
