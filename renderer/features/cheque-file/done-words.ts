import type { Cheque } from '@shared/domain/cheque/cheque';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';

interface Done {
  readonly one: string;
  readonly many: string;
}

const DONE: Record<ChequeMove, Done> = {
  take: { one: 'recebido', many: 'recebidos' },
  deposit: { one: 'depositado', many: 'depositados' },
  redeposit: { one: 'apresentado de novo', many: 'apresentados de novo' },
  clear: { one: 'compensou: o que ele cobre está pago', many: 'compensaram: o que eles cobrem está pago' },
  return: {
    one: 'voltou: o que ele cobre está em aberto outra vez',
    many: 'voltaram: o que eles cobrem está em aberto outra vez',
  },
  'put-in-custody': { one: 'posto em custódia', many: 'postos em custódia' },
  'take-from-custody': { one: 'de volta na gaveta', many: 'de volta na gaveta' },
  'pass-on': { one: 'repassado', many: 'repassados' },
  'come-back': { one: 'de volta na gaveta', many: 'de volta na gaveta' },
  stop: {
    one: 'sustado: o que ele cobre está em aberto outra vez',
    many: 'sustados: o que eles cobrem está em aberto outra vez',
  },
  release: { one: 'liberado, de volta na gaveta', many: 'liberados, de volta na gaveta' },
  protest: { one: 'anotado como protestado', many: 'anotados como protestados' },
  redeem: { one: 'entregue ao cliente', many: 'entregues ao cliente' },
  replace: { one: 'trocado', many: 'trocados' },
};

/** `Cheque 000123 depositado.`, `3 cheques depositados.` */
export const movedText = (move: ChequeMove, cheques: readonly Pick<Cheque, 'number'>[]): string => {
  const { one, many } = DONE[move];
  const [first] = cheques;
  return cheques.length === 1 && first
    ? `Cheque ${first.number} ${one}.`
    : `${cheques.length} cheques ${many}.`;
};
