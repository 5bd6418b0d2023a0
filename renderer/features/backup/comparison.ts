import { localMoment } from '@renderer/data/local-moment';
import type { PreparedRestore } from '@renderer/use-cases/restore-backup';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { counted } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';

export interface ComparedRow {
  readonly label: string;
  readonly copy: string;
  readonly now: string;
  readonly isNumber: boolean;
  /** What the restore would add or take away: `+3`, `−R$ 12,00`, empty when it is the same. */
  readonly change: string;
}

/** `20/11/2026 às 18:02` */
export const momentText = (at: number): string => {
  const { day, hour, minute } = localMoment(at);
  return `${formatDay(day)} às ${hour.toString().padStart(2, '0')}:${minute.toString().padStart(2, '0')}`;
};

const count = (value: number): string => value.toLocaleString('pt-BR');

const changeText = (copy: number, now: number, show: (value: number) => string): string =>
  copy === now ? '' : `${copy > now ? '+' : '−'}${show(Math.abs(copy - now))}`;

const numbers = (
  label: string,
  copy: number,
  now: number,
  show: (value: number) => string = count,
): ComparedRow => ({
  label,
  copy: show(copy),
  now: show(now),
  isNumber: true,
  change: changeText(copy, now, show),
});

/** Left out where neither has any. */
const seldom = (label: string, copy: number, now: number): ComparedRow[] =>
  copy === 0 && now === 0 ? [] : [numbers(label, copy, now)];

/** What the shop has more of than the copy, which goes when it is restored; empty when there is nothing. */
export const whatGoes = ({ contents: { counts, totals }, present }: PreparedRestore): string => {
  const more: readonly (readonly [number, string, string])[] = [
    [present.customers - totals.customers, 'cliente', 'clientes'],
    [present.sales - counts.sales, 'venda', 'vendas'],
    [present.payments - counts.payments, 'recebimento', 'recebimentos'],
    [present.cheques - counts.cheques, 'cheque', 'cheques'],
    [present.agreements - counts.agreements, 'acordo', 'acordos'],
    [present.contacts - counts.contacts, 'conversa', 'conversas'],
  ];
  return listed(more.flatMap(([many, one, several]) => (many > 0 ? counted(many, one, several) : [])));
};

/** What the copy holds beside what the shop holds now. */
export const comparison = ({ contents, present }: PreparedRestore): ComparedRow[] => {
  const { counts, totals, header } = contents;
  return [
    { label: 'Loja', copy: header.shop || '–', now: present.shop || '–', isNumber: false, change: '' },
    numbers('Clientes', totals.customers, present.customers),
    numbers('Vendas', counts.sales, present.sales),
    numbers('Parcelas', counts.installments, present.installments),
    numbers('Recebimentos', counts.payments, present.payments),
    ...seldom('Cheques', counts.cheques, present.cheques),
    ...seldom('Acordos', counts.agreements, present.agreements),
    ...seldom('Conversas', counts.contacts, present.contacts),
    numbers('Em aberto', totals.openCents, present.openCents, formatMoney),
  ];
};

/** True when the copy is of a shop with another name than the one here, and there is one here. */
export const isOtherShop = ({ contents, present }: PreparedRestore): boolean =>
  present.shop !== '' && contents.header.shop !== present.shop;
