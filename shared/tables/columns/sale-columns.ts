import type { Sale } from '../../domain/sale';
import { day, integer, money, optionalText, percent, text } from '../codec';
import { type FieldColumn, field, kept, shown } from '../column';
import { instant } from '../instant-codec';
import { data, days } from '../list-codecs';
import { intervalKind, pricingKind } from '../words';

/** Also of a tab's closing, an agreement and a version of a proposal: they are paid as a sale is. */
export const intervalColumns: readonly FieldColumn[] = [
  field('Vence', 'interval.kind', intervalKind),
  field('Vence no dia', 'interval.day', integer),
  field('Dias entre parcelas', 'interval.days', integer),
  field('Datas das parcelas', 'interval.dueDays', days),
];

export const saleColumns = [
  field('Venda nº', 'number', integer),
  shown<Sale>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  field('Data', 'day', day),
  field('Descrição', 'description', text),
  field('Total (R$)', 'totalCents', money),
  field('Entrada (R$)', 'downPaymentCents', money),
  field('Juros do plano (R$)', 'interestCents', money),
  field('Parcelas', 'installmentCount', integer),
  field('Primeiro vencimento', 'firstDueDay', day),
  ...intervalColumns,
  field('Forma do preço a prazo', 'pricing.kind', pricingKind),
  field('Taxa ao mês', 'pricing.monthlyBp', percent),
  field('Valor da parcela escolhido (R$)', 'pricing.installmentCents', money),
  field('Cancelada em', 'cancelledOn', day),
  field('Observações', 'notes', optionalText),
  kept('Itens', 'items', data<Sale['items']>([])),
  kept('Registrada em', 'createdAt', instant),
  kept('Código da venda', 'id', text),
  kept('Código do cliente', 'customerId', text),
  kept('Veio da importação', 'importId', optionalText),
];
