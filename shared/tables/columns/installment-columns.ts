import { type Installment, outstandingCents } from '../../domain/installment';
import { day, integer, money, oneZero, optionalText, rate, text } from '../codec';
import { field, kept, shown } from '../column';
import { optionalIds } from '../list-codecs';
import { originKind } from '../words';

const openCents = (installment: Installment): number =>
  installment.open === 1 ? outstandingCents(installment) : 0;

export const installmentColumns = [
  shown<Installment>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  field('Descrição', 'description', text),
  field('Parcela', 'number', integer),
  field('de', 'count', integer),
  field('Vencimento', 'dueDay', day),
  field('Valor (R$)', 'principalCents', money),
  field('Pago (R$)', 'paidCents', money),
  shown<Installment>('Em aberto (R$)', 'money', (installment) => money.write(openCents(installment))),
  field('Aberta', 'open', oneZero),
  field('Paga em', 'settledDay', day),
  field('Vem de', 'originKind', originKind),
  field('Abatido (R$)', 'reducedCents', money),
  field('Multa cobrada (R$)', 'feeAssessedCents', money),
  field('Multa paga ou dispensada (R$)', 'feeSettledCents', money),
  field('Juros contados desde', 'interestSince', day),
  field('Juros que restaram (R$)', 'interestCarryCents', money),
  field('Conta como paga em', 'punctualDay', day),
  field('Taxa efetiva ao mês', 'monthlyRate', rate),
  field('Cancelada em', 'cancelledOn', day),
  kept('Código da parcela', 'id', text),
  kept('Código do cliente', 'customerId', text),
  kept('Código da origem', 'originId', text),
  kept('No acordo', 'coveredBy', optionalText),
  kept('À espera dos cheques', 'awaiting', optionalIds),
  kept('Veio da importação', 'importId', optionalText),
  kept('Linha da importação', 'importKey', optionalText),
];
