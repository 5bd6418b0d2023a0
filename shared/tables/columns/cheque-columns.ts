import type { Cheque } from '../../domain/cheque/cheque';
import { day, integer, money, optionalText, text } from '../codec';
import { field, kept, shown } from '../column';
import { instant } from '../instant-codec';
import { data, ids } from '../list-codecs';
import { chequeStatus, place } from '../words';

export const chequeColumns = [
  shown<Cheque>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  field('Emitente', 'drawer.name', text),
  field('CPF ou CNPJ do emitente', 'drawer.document', optionalText),
  field('Banco', 'bank', text),
  field('Agência', 'branch', text),
  field('Conta', 'account', text),
  field('Cheque nº', 'number', text),
  field('Valor (R$)', 'cents', money),
  field('Emitido em', 'issueDay', day),
  field('Bom para', 'goodDay', day),
  field('Recebido em', 'takenDay', day),
  field('Situação', 'status', chequeStatus),
  field('Praça', 'place', place),
  field('Recibo de cheques nº', 'receiptNumber', integer),
  field('Prazo combinado em', 'agreedSince', day),
  field('CMC-7', 'cmc7', optionalText),
  field('Observações', 'notes', optionalText),
  kept('O que aconteceu', 'events', data()),
  kept('Registrado em', 'createdAt', instant),
  kept('Código do cheque', 'id', text),
  kept('Código do cliente', 'customerId', text),
  kept('Códigos das parcelas', 'installmentIds', ids),
  kept('Código da venda', 'saleId', optionalText),
  kept('Chave do cheque', 'key', text),
  kept('Veio da importação', 'importId', optionalText),
];
