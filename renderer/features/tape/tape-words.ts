import type { TapeLine } from '@renderer/data/queries/tape';
import { formatDay } from '@shared/calendar/format';
import { channelLabel } from '@shared/domain/channel-label';
import { differenceCents, differenceText } from '@shared/domain/drawer-closing';
import { type HeardAnswer, heardIn } from '@shared/domain/heard-answer';
import type { JournalKind } from '@shared/domain/journal';
import { meansLabel } from '@shared/domain/means-label';
import type { Payment } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';
import { agreementLineDetail, agreementLineTitle } from './agreement-line-words';
import { chequeLineDetail, chequeLineTitle } from './cheque-line-words';

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
  'credit-decision': 'Venda decidida pela loja',
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
  'agreement-signed': 'Acordo assinado',
  'agreement-notified': 'Acordo: aviso entregue',
  'agreement-kept': 'Acordo mantido',
  'agreement-broken': 'Acordo rompido',
  'agreement-step-undone': 'Acordo: anotação desfeita',
  proposal: 'Proposta',
  'proposal-closed': 'Proposta encerrada',
  'proposal-undone': 'Proposta: anotação desfeita',
  'policy-decision': 'Condição decidida pela loja',
  'legal-step': 'Próximo passo decidido',
  'legal-step-ended': 'Anotado como retirado',
  'legal-step-undone': 'Próximo passo desfeito',
  'cheque-taken': 'Cheque recebido',
  'cheque-moved': 'Cheque',
  'cheque-undone': 'Cheque: desfeito',
  'cheques-counted': 'Gaveta conferida',
  import: 'Planilha importada',
  'import-undone': 'Importação desfeita',
  restore: 'Cópia restaurada',
  'customer-restored': 'Ficha trazida de uma cópia',
  'customer-restore-undone': 'Ficha de volta ao que era',
  repair: 'Registros consertados',
  'data-exported': 'Dados exportados',
  'customer-anonymised': 'Cadastro anonimizado',
  'records-imported': 'Registros trazidos de planilha',
  'records-import-undone': 'Registros de planilha desfeitos',
  operator: 'Quem usa o Em Dia',
};

/** A counter-entry, by what it took back. */
const REVERSED: Partial<Record<Payment['kind'], string>> = {
  return: 'Devolução desfeita',
  refund: 'Devolução de saldo desfeita',
};

const HEARD: Record<HeardAnswer, string> = {
  'contest-resolved': 'Contestação resolvida',
  resume: 'Voltou a aceitar mensagens',
  deceased: 'Falecimento informado',
};

/** What happened: `Venda`, `Recebimento estornado`. */
export const lineTitle = (line: TapeLine): string => {
  const { entry, reversed, contact } = line;
  const { kind, undoes } = entry;
  if (undoes !== undefined && (kind === 'shop' || kind === 'customer-changed'))
    return `${kind === 'shop' ? 'Ajustes' : 'Cadastro'} de volta ao que era`;
  const heard = contact && kind === 'contact' && heardIn(contact);
  if (heard) return HEARD[heard];
  return (
    chequeLineTitle(line) ?? agreementLineTitle(line) ?? (reversed && REVERSED[reversed.kind]) ?? TITLES[kind]
  );
};

/** `Dinheiro e Pix`; of goods that came back, what was given back for them: `R$ 20,00 de volta em Dinheiro`. */
const meansText = ({ kind, means }: Payment): string => {
  const [part] = means;
  if (kind === 'return' && part) return `${formatMoney(-part.cents)} de volta em ${meansLabel(part.means)}`;
  return [...new Set(means.map((each) => meansLabel(each.means)))].join(' e ');
};

/** How the money moved, on which receipt, and what it did to the store credit. */
const paymentDetail = (payment: Payment, writtenOn: string): string[] => {
  const { number, kind, creditCents = 0, day } = payment;
  const moved = [meansText(payment), `recibo ${number}`];
  if (kind === 'reversal') return moved;
  return [
    ...moved,
    creditCents > 0 ? `${formatMoney(creditCents)} de saldo a favor` : '',
    day === writtenOn ? '' : `${kind === 'installments' ? 'pago' : 'feito'} em ${formatDay(day)}`,
  ];
};

const recordDetail = (line: TapeLine): string[] => {
  const { sale, contact, tabEntry, tabClosing, drawer } = line;
  return [
    sale ? `venda ${sale.number}` : '',
    ...agreementLineDetail(line),
    contact && !heardIn(contact) ? channelLabel(contact.channel) : '',
    contact?.promise ? `prometeu para ${formatDay(contact.promise.day)}` : '',
    tabEntry ? tabEntry.description : '',
    tabClosing ? `fechamento ${tabClosing.number}` : '',
    tabClosing ? `${tabClosing.entryCount} ${tabClosing.entryCount === 1 ? 'compra' : 'compras'}` : '',
    drawer ? differenceText(differenceCents(drawer)) : '',
  ];
};

/** With whom or what, and the little that tells it apart: `Ana Lima · Pix · recibo 12`. */
export const lineDetail = (line: TapeLine): string => {
  const { entry, payment, isAfterClosing } = line;
  return [
    // Of several customers' cheques it only counts them, as the title does.
    line.cheques !== undefined && entry.customerId === undefined ? '' : (entry.label ?? ''),
    ...chequeLineDetail(line),
    ...(payment ? paymentDetail(payment, entry.day) : []),
    ...recordDetail(line),
    isAfterClosing ? 'depois do fechamento' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

const pad = (value: number): string => value.toString().padStart(2, '0');

/** `14:05` */
export const hourText = ({ hour, minute }: { readonly hour: number; readonly minute: number }): string =>
  `${pad(hour)}:${pad(minute)}`;
