import type { Payment } from '../../domain/payment';
import { day, integer, money, optionalText, percent, text } from '../codec';
import { field, kept, shown } from '../column';
import { instant } from '../instant-codec';
import { data, ids, meansList } from '../list-codecs';
import { monthBasis, paymentKind } from '../words';

const sum = (payment: Payment, of: 'principalCents' | 'interestCents' | 'feeCents'): string =>
  money.write(payment.allocations.reduce((total, allocation) => total + allocation[of], 0));

export const paymentColumns = [
  field('Recibo nº', 'number', integer),
  shown<Payment>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  field('Data', 'day', day),
  field('O que é', 'kind', paymentKind),
  field('Total (R$)', 'totalCents', money),
  field('Formas', 'means', meansList),
  shown<Payment>('Das parcelas (R$)', 'money', (payment) => sum(payment, 'principalCents')),
  shown<Payment>('Multa (R$)', 'money', (payment) => sum(payment, 'feeCents')),
  shown<Payment>('Juros (R$)', 'money', (payment) => sum(payment, 'interestCents')),
  field('Saldo a favor (R$)', 'creditCents', money),
  field('Troco (R$)', 'changeCents', money),
  field('Conta como pago em', 'punctualDay', day),
  field('Observações', 'notes', optionalText),
  field('Regra: multa', 'terms.lateFeeBp', percent),
  field('Regra: juros ao mês', 'terms.lateInterestBp', percent),
  field('Regra: dias de tolerância', 'terms.graceDays', integer),
  field('Regra: contagem dos juros', 'terms.monthBasis', monthBasis),
  kept('Regra: feriados', 'terms.holidays', data()),
  kept('Em cada parcela', 'allocations', data<Payment['allocations']>([])),
  kept('Itens devolvidos', 'returned', data()),
  kept('Registrado em', 'createdAt', instant),
  kept('Código do recibo', 'id', text),
  kept('Código do cliente', 'customerId', text),
  kept('Códigos das parcelas', 'installmentIds', ids),
  kept('Código da origem', 'originId', optionalText),
  kept('Passa o recibo', 'carriesId', optionalText),
  kept('Estorna o recibo', 'reversesId', optionalText),
  kept('Cumpre a promessa', 'promiseId', optionalText),
  kept('Código do cheque', 'chequeId', optionalText),
  kept('Veio da importação', 'importId', optionalText),
];
