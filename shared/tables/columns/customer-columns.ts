import { day, integer, money, optionalText, text } from '../codec';
import { field, kept } from '../column';
import { instant } from '../instant-codec';
import { document, optionalIds, phones, zip } from '../list-codecs';
import { addressAs, channel } from '../words';

export const customerColumns = [
  field('Nome', 'name', text),
  field('Apelido', 'nickname', optionalText),
  field('CPF ou CNPJ', 'document', document),
  field('Telefones', 'phones', phones),
  field('E-mail', 'email', optionalText),
  field('Endereço', 'address.line', optionalText),
  field('Bairro', 'address.district', optionalText),
  field('Cidade', 'address.city', optionalText),
  field('UF', 'address.state', optionalText),
  field('CEP', 'address.zip', zip),
  field('Limite de crédito (R$)', 'limitCents', money),
  field('Limite da caderneta (R$)', 'tabLimitCents', money),
  field('Dia em que recebe', 'payday', integer),
  field('Dia de fechar a caderneta', 'tabClosingDay', integer),
  field('Tratamento', 'addressAs', addressAs),
  field('Canal preferido', 'preferredChannel', channel),
  field('Hora preferida', 'preferredHour', integer),
  field('Renda (R$)', 'credit.incomeCents', money),
  field('No emprego desde', 'credit.jobSince', day),
  field('No endereço desde', 'credit.addressSince', day),
  field('Referências', 'credit.references', integer),
  field('Avalista', 'credit.guarantor.name', optionalText),
  field('Telefone do avalista', 'credit.guarantor.phone', optionalText),
  field('Dados de crédito perguntados em', 'credit.askedOn', day),
  field('Observações', 'notes', optionalText),
  field('Dados apagados em', 'anonymisedOn', day),
  kept('Cadastrado em', 'createdAt', instant),
  kept('Código do cliente', 'id', text),
  kept('Veio da importação', 'importId', optionalText),
  kept('Unido ao cliente', 'mergedIntoId', optionalText),
  kept('Não é a mesma pessoa que', 'distinctFrom', optionalIds),
];
