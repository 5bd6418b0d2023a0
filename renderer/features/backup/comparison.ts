import { localMoment } from '@renderer/data/local-moment';
import type { PreparedRestore } from '@renderer/use-cases/restore-backup';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';

export interface ComparedRow {
  readonly label: string;
  readonly copy: string;
  readonly now: string;
  readonly isNumber: boolean;
  readonly differs: boolean;
}

/** `20/11/2026 às 18:02` */
export const momentText = (at: number): string => {
  const { day, hour, minute } = localMoment(at);
  return `${formatDay(day)} às ${hour.toString().padStart(2, '0')}:${minute.toString().padStart(2, '0')}`;
};

const count = (value: number): string => value.toLocaleString('pt-BR');

/** What the copy holds beside what the shop holds now. */
export const comparison = ({ contents, present }: PreparedRestore): ComparedRow[] => {
  const { counts, totals, header } = contents;
  const row = (label: string, copy: string, now: string, isNumber = true): ComparedRow => ({
    label,
    copy,
    now,
    isNumber,
    differs: copy !== now,
  });
  return [
    row('Loja', header.shop || '–', present.shop || '–', false),
    row('Clientes', count(totals.customers), count(present.customers)),
    row('Vendas', count(counts.sales), count(present.sales)),
    row('Parcelas', count(counts.installments), count(present.installments)),
    row('Recebimentos', count(counts.payments), count(present.payments)),
    row('Em aberto', formatMoney(totals.openCents), formatMoney(present.openCents)),
  ];
};

/** True when the copy is of a shop with another name than the one here, and there is one here. */
export const isOtherShop = ({ contents, present }: PreparedRestore): boolean =>
  present.shop !== '' && contents.header.shop !== present.shop;
