import type { Customer } from '@shared/domain/customer';
import { formatMoney } from '@shared/money/format';
import { counted } from '@shared/wording/counted';
import { type LetterCause, type LetterRow, UNREACHABLE_FROM } from './letter-due';

export const lettersText = (count: number): string => counted(count, 'carta', 'cartas');

const CAUSES: Readonly<Record<LetterCause, string>> = {
  step: 'A régua pede carta',
  unreachable: `Sem telefone e sem e-mail, mais de ${UNREACHABLE_FROM} dias em aberto`,
  chosen: 'Escolhida por você',
};

/** Why the customer is in the list, or what stands against a letter today. */
export const rowReason = ({ cause, obstacle }: LetterRow): string => obstacle ?? CAUSES[cause];

/** `Rua das Flores, 12 · Crato/CE`, or how the letter gets there without an address. */
export const addressText = ({ address }: Pick<Customer, 'address'>): string => {
  if (!address || address.line.trim() === '') return 'sem endereço na ficha: entregue em mãos';
  const town = [address.city, address.state].filter((part) => part).join('/');
  return [address.line, town].filter((part) => part !== '').join(' · ');
};

/** `R$ 450,00 em aberto há 61 dias` */
export const amountText = ({ position }: LetterRow): string => {
  const { overdue, today, soon, daysLate } = position;
  if (overdue.count > 0) return `${formatMoney(overdue.cents)} há ${counted(daysLate, 'dia', 'dias')}`;
  return `${formatMoney(today.cents + soon.cents)} para vencer`;
};

export const lettersSubtitle = (rows: readonly LetterRow[], ticked: number): string => {
  const deciding = rows.filter(({ decides, obstacle }) => decides && obstacle === null).length;
  return [
    `${counted(rows.length, 'cliente', 'clientes')} na lista`,
    `${counted(ticked, 'marcado', 'marcados')} para imprimir`,
    ...(deciding > 0 ? [`${counted(deciding, 'depende', 'dependem')} da sua decisão`] : []),
  ].join(' · ');
};
