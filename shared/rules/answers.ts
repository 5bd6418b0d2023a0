import type { Answer } from '../domain/contact';

/** What came of a contact, as the owner reads it in a history. */
export const answerText: Readonly<Record<Answer, string>> = {
  'no-answer': 'Enviada, sem resposta ainda',
  promise: 'Prometeu pagar',
  'already-paid': 'Disse que já pagou',
  'asks-time': 'Pediu mais prazo',
  'asks-agreement': 'Pediu um acordo',
  contests: 'Contestou o valor',
  'wrong-number': 'Número errado',
  stop: 'Não quer mensagens',
  resume: 'Quer receber mensagens de novo',
  postponed: 'Conversa adiada',
  other: 'Outra resposta',
};
