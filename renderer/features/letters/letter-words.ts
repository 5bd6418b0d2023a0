import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import type { Cents } from '@shared/money/cents';
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

export interface RowAmount {
  /** Principal: the letter itself says multa and juros of the day. */
  readonly cents: Cents;
  /** The oldest due day; absent when nothing is due. */
  readonly day?: CivilDay;
  readonly note: string;
}

/** What the letter is about: what is overdue, or else what falls due. */
export const rowAmount = ({ position: { overdue, today, soon } }: LetterRow): RowAmount =>
  overdue.count > 0
    ? { cents: overdue.cents, day: overdue.firstDay, note: 'sem multa e juros' }
    : { cents: today.cents + soon.cents, day: today.firstDay ?? soon.firstDay, note: 'para vencer' };

export const lettersSubtitle = (rows: readonly LetterRow[], ticked: number): string => {
  const deciding = rows.filter(({ decides, obstacle }) => decides && obstacle === null).length;
  return [
    `${counted(rows.length, 'cliente', 'clientes')} na lista`,
    `${counted(ticked, 'marcado', 'marcados')} para imprimir`,
    ...(deciding > 0 ? [`${counted(deciding, 'depende', 'dependem')} da sua decisão`] : []),
  ].join(' · ');
};
