import { type DrawerClosing, differenceCents } from '../../domain/drawer-closing';
import type { LegalStep } from '../../domain/legal-step';
import { day, mark, money, optionalText, text } from '../codec';
import { field, kept, shown } from '../column';
import { instant } from '../instant-codec';
import { data, ids } from '../list-codecs';
import { legalStepKind } from '../words';

export const legalStepColumns = [
  shown<LegalStep>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  field('Data', 'day', day),
  field('Decisão', 'kind', legalStepKind),
  field('Em aberto no dia (R$)', 'cents', money),
  field('Ainda de pé', 'standing', mark(1)),
  field('Retirado em', 'endedOn', day),
  field('Desfeita em', 'cancelledOn', day),
  field('Observações', 'notes', optionalText),
  kept('Hora de Brasília', 'at', instant),
  kept('Confirmado', 'confirmed', data<LegalStep['confirmed']>([])),
  kept('Código da decisão', 'id', text),
  kept('Código do cliente', 'customerId', text),
  kept('Códigos das parcelas', 'installmentIds', ids),
];

export const drawerClosingColumns = [
  field('Data', 'day', day),
  field('Troco do começo (R$)', 'floatCents', money),
  field('Entrou em dinheiro (R$)', 'cashCents', money),
  field('Contado (R$)', 'countedCents', money),
  shown<DrawerClosing>('Diferença (R$)', 'money', (closing) => money.write(differenceCents(closing))),
  field('Retirado (R$)', 'takenCents', money),
  field('Desfeito em', 'cancelledOn', day),
  field('Observações', 'notes', optionalText),
  kept('Registrado em', 'createdAt', instant),
  kept('Código do fechamento de caixa', 'id', text),
];
