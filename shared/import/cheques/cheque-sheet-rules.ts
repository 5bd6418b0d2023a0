import type { SheetRules } from '../sheet-kind';
import { chequeSynonyms } from './cheque-synonyms';
import { guessChequeColumns } from './guess-cheque-columns';

/** A list of cheques: a row a cheque. What is printed on it may be told by its CMC-7 alone. */
export const chequeSheetRules: SheetRules = {
  labels: {
    drawer: 'Emitente',
    customer: 'Cliente (quem entregou)',
    document: 'CPF ou CNPJ do emitente',
    phone: 'Telefone',
    bank: 'Banco',
    branch: 'Agência',
    account: 'Conta',
    chequeNumber: 'Nº do cheque',
    cmc7: 'CMC-7',
    amount: 'Valor',
    issueDay: 'Emissão',
    goodDay: 'Bom para',
    situation: 'Situação',
    notes: 'Observações',
  },
  synonyms: chequeSynonyms,
  needs: [
    ['drawer', 'customer'],
    ['chequeNumber', 'cmc7'],
    ['bank', 'cmc7'],
    ['branch', 'cmc7'],
    ['account', 'cmc7'],
    ['amount'],
    ['goodDay'],
  ],
  guess: guessChequeColumns,
};
