import type { TapeLine } from '@renderer/data/queries/tape';
import { formatDay } from '@shared/calendar/format';
import { channelLabel } from '@shared/domain/channel-label';
import type { JournalKind } from '@shared/domain/journal';
import type { Means } from '@shared/domain/payment';

const MEANS: Record<Means, string> = {
  cash: 'Dinheiro',
  pix: 'Pix',
  card: 'Cartão',
  cheque: 'Cheque',
  credit: 'Saldo a favor',
  other: 'Outra forma',
};
export const meansName = (means: Means): string => MEANS[means];

const TITLES: Record<JournalKind, string> = {
  shop: 'Ajustes mudados',
  'customer-added': 'Cliente cadastrado',
  'customer-changed': 'Cadastro mudado',
  'customer-removed': 'Cadastro desfeito',
  'customers-merged': 'Cadastros juntados',
  'merge-undone': 'Cadastros separados de novo',
  sale: 'Venda',
  'sale-cancelled': 'Venda cancelada',
  payment: 'Recebimento',
  'payment-reversed': 'Recebimento estornado',
  return: 'Devolução',
  refund: 'Saldo a favor devolvido',
  'credit-decision': 'Venda decidida pelo dono',
  'tab-entry': 'Caderneta',
  'tab-entry-removed': 'Caderneta: compra desfeita',
  'tab-closed': 'Caderneta fechada',
  'tab-reopened': 'Caderneta reaberta',
  'drawer-closed': 'Caixa fechado',
  'drawer-reopened': 'Caixa reaberto',
  contact: 'Conversa',
  'contact-undone': 'Conversa desfeita',
  agreement: 'Acordo',
  'agreement-undone': 'Acordo desfeito',
  import: 'Planilha importada',
  'import-undone': 'Importação desfeita',
  restore: 'Cópia restaurada',
};

/** What happened: `Venda`, `Recebimento estornado`. */
export const lineTitle = ({ entry }: TapeLine): string =>
  entry.undoes !== undefined && (entry.kind === 'shop' || entry.kind === 'customer-changed')
    ? `${entry.kind === 'shop' ? 'Ajustes' : 'Cadastro'} de volta ao que era`
    : TITLES[entry.kind];

/** With whom or what, and the little that tells it apart: `Ana Lima · Pix · recibo 12`. */
export const lineDetail = ({ entry, payment, sale, agreement, contact }: TapeLine): string =>
  [
    entry.label ?? '',
    payment ? payment.means.map(({ means }) => MEANS[means]).join(' e ') : '',
    payment ? `recibo ${payment.number}` : '',
    payment && entry.kind === 'payment' && payment.day !== entry.day
      ? `pago em ${formatDay(payment.day)}`
      : '',
    sale ? `venda ${sale.number}` : '',
    agreement ? `acordo ${agreement.number}` : '',
    contact ? channelLabel(contact.channel) : '',
    contact?.promise ? `prometeu para ${formatDay(contact.promise.day)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');

const pad = (value: number): string => value.toString().padStart(2, '0');

/** `14:05` */
export const hourText = ({ hour, minute }: { readonly hour: number; readonly minute: number }): string =>
  `${pad(hour)}:${pad(minute)}`;
