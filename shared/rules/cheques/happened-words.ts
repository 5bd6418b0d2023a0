import type { ChequeMove } from '../../domain/cheque/cheque-moves';

/** What happened to one cheque, and to several. */
const HAPPENED: Readonly<Record<ChequeMove, readonly [one: string, many: string]>> = {
  take: ['recebido', 'recebidos'],
  deposit: ['depositado', 'depositados'],
  redeposit: ['apresentado de novo', 'apresentados de novo'],
  clear: ['compensou', 'compensaram'],
  return: ['voltou', 'voltaram'],
  'put-in-custody': ['posto em custódia', 'postos em custódia'],
  'take-from-custody': ['tirado da custódia', 'tirados da custódia'],
  'pass-on': ['repassado', 'repassados'],
  'come-back': ['recebido de volta', 'recebidos de volta'],
  stop: ['sustado', 'sustados'],
  release: ['com a sustação retirada', 'com a sustação retirada'],
  protest: ['levado a protesto', 'levados a protesto'],
  redeem: ['resgatado', 'resgatados'],
  replace: ['trocado por outro', 'trocados por outros'],
};

/** `Cheque depositado`, `3 cheques depositados`; with its number `Cheque 000123 depositado`. */
export const happenedText = (move: ChequeMove, count: number, number?: string): string => {
  const [one, many] = HAPPENED[move];
  if (count !== 1) return `${count} cheques ${many}`;
  return number === undefined ? `Cheque ${one}` : `Cheque ${number} ${one}`;
};
