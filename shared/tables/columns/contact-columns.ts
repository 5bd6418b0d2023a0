import type { Contact } from '../../domain/contact';
import { day, integer, money, optionalText, text, yesNo } from '../codec';
import { field, kept, shown } from '../column';
import { instant } from '../instant-codec';
import { optionalIds } from '../list-codecs';
import { answer, channel, nonPaymentReason } from '../words';

export const contactColumns = [
  shown<Contact>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  field('Data', 'day', day),
  field('Hora de Brasília', 'at', instant),
  field('Canal', 'channel', channel),
  field('Para', 'to', optionalText),
  field('Mensagem', 'text', text),
  field('Resposta', 'answer', answer),
  field('Prometeu para', 'promise.day', day),
  field('Prometeu (R$)', 'promise.cents', money),
  field('Tolerância da promessa (dias)', 'promise.toleranceDays', integer),
  field('Motivo', 'reason', nonPaymentReason),
  field('Adiada para', 'until', day),
  field('O cliente escreveu antes', 'inReply', yesNo),
  field('Desfeita em', 'cancelledOn', day),
  field('Observações', 'notes', optionalText),
  kept('Passo da régua', 'step', optionalText),
  kept('Modelo da mensagem', 'template', optionalText),
  kept('Código da conversa', 'id', text),
  kept('Código do cliente', 'customerId', text),
  kept('Mesmo número de', 'sharedWith', optionalIds),
];
