import type { TabClosing, TabEntry } from '../../domain/tab';
import { day, integer, money, optionalText, text } from '../codec';
import { field, kept, shown } from '../column';
import { instant } from '../instant-codec';
import { intervalColumns } from './sale-columns';

export const tabColumns = [
  shown<TabEntry>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  field('Data', 'day', day),
  field('Descrição', 'description', text),
  field('Valor (R$)', 'cents', money),
  field('Desfeita em', 'cancelledOn', day),
  kept('Registrada em', 'createdAt', instant),
  kept('Código da anotação', 'id', text),
  kept('Código do cliente', 'customerId', text),
  kept('Na caderneta aberta de', 'openOf', optionalText),
  kept('Código do fechamento', 'closingId', optionalText),
];

export const tabClosingColumns = [
  field('Fechamento nº', 'number', integer),
  shown<TabClosing>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  field('Data', 'day', day),
  field('Total (R$)', 'totalCents', money),
  field('Compras', 'entryCount', integer),
  field('Parcelas', 'installmentCount', integer),
  field('Primeiro vencimento', 'firstDueDay', day),
  ...intervalColumns,
  field('Desfeito em', 'cancelledOn', day),
  kept('Registrado em', 'createdAt', instant),
  kept('Código do fechamento', 'id', text),
  kept('Código do cliente', 'customerId', text),
];
