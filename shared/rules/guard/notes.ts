import type { Block } from './block';

/** A formal letter is a decision of the owner, never a step of the day. */
export const letterNote = 'Carta é decisão sua: confira os valores e o endereço antes de imprimir.';

/** What an answer to the customer's own message keeps to, by what would have forbidden a contact. */
export const replyNote = (blocks: readonly Block[]): string => {
  const has = (kind: Block['kind']) => blocks.some((block) => block.kind === kind);
  if (has('opted-out'))
    return 'Pediu para não receber mensagens: responda só ao que foi perguntado, sem lembrar de pagamentos.';
  if (has('contested')) return 'Contestou o valor: responda e ajude a resolver, sem lembrar de pagamentos.';
  if (has('prescribed'))
    return 'Venceu há mais de 5 anos: responda só ao que foi perguntado, sem lembrar de pagamentos.';
  return 'É resposta ao cliente: trate só do que foi perguntado.';
};
