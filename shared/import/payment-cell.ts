import type { Means } from '../domain/payment';
import { comparableName } from '../identity/name';

const MEANS: readonly (readonly [RegExp, Means])[] = [
  [/pix|transfer|ted|doc\b|deposito/, 'pix'],
  [/dinheiro|especie|cash|^din/, 'cash'],
  [/cartao|credito|debito|card|^visa|^master|^elo/, 'card'],
  [/cheque|^ch\b|check/, 'cheque'],
  [/saldo|troca|haver/, 'credit'],
];

/** How it was paid. An empty cell is taken as cash, the commonest; words not known are `other`. */
export const parseMeans = (text: string): Means => {
  if (text === '') return 'cash';
  const plain = comparableName(text);
  return MEANS.find(([words]) => words.test(plain))?.[1] ?? 'other';
};

const PAID = new Set([
  'sim',
  's',
  'x',
  'ok',
  'pago',
  'paga',
  'quitado',
  'quitada',
  'yes',
  'paid',
  'baixado',
  'recebido',
]);
const NOT_PAID = new Set([
  'nao',
  'n',
  'aberto',
  'aberta',
  'em aberto',
  'pendente',
  'a receber',
  'a vencer',
  'vencido',
  'vencida',
  'atrasado',
  'atrasada',
  'no',
  'open',
  'falta',
]);

/** A "Pago em" column often holds only yes or no. */
export const paidWord = (text: string): 'paid' | 'not-paid' | undefined => {
  if (text.length > 12) return undefined;
  const plain = comparableName(text);
  if (PAID.has(plain)) return 'paid';
  return NOT_PAID.has(plain) ? 'not-paid' : undefined;
};
