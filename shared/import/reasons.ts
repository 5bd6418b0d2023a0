import { type ChequeRejectReason, chequeSentences } from './cheques/cheque-reasons';
import type { Meaning } from './meanings';
import { quoted, type Sentence } from './sentence';

export type RejectReason =
  | 'no-customer'
  | 'name-too-long'
  | 'document-length'
  | 'document-check-digits'
  | 'document-repeated'
  | 'bad-sale-day'
  | 'impossible-sale-day'
  | 'sale-in-future'
  | 'no-due-day'
  | 'bad-due-day'
  | 'impossible-due-day'
  | 'due-before-sale'
  | 'no-amount'
  | 'amount-not-a-number'
  | 'amount-negative'
  | 'amount-zero'
  | 'amount-too-large'
  | 'bad-total'
  | 'bad-down-payment'
  | 'down-payment-over-total'
  | 'bad-installment'
  | 'installment-zero'
  | 'installment-beyond-plan'
  | 'bad-count'
  | 'count-out-of-range'
  | 'installment-under-one-cent'
  | 'bad-paid-day'
  | 'impossible-paid-day'
  | 'paid-in-future'
  | 'bad-paid-amount'
  | 'overpaid'
  | 'repeated-row'
  | 'repeated-installment'
  | ChequeRejectReason;

/** Why a row stays out: the reason, the column at fault, and the sentence the owner reads. */
export interface Rejection {
  readonly reason: RejectReason;
  readonly meaning: Meaning;
  readonly text: string;
}

const SENTENCES: Readonly<Record<RejectReason, Sentence>> = {
  ...chequeSentences,
  'no-customer': ['customer', () => 'Falta o nome do cliente.'],
  'name-too-long': [
    'customer',
    (cell) => `O nome tem ${[...cell].length} letras e o máximo é 200. Deixe só o nome e refaça a linha.`,
  ],
  'document-length': [
    'document',
    (cell) => `O CPF ou CNPJ ${quoted(cell)} tem números a menos ou a mais. Se não souber, deixe em branco.`,
  ],
  'document-check-digits': [
    'document',
    (cell) => `Os dígitos do CPF ou CNPJ ${quoted(cell)} não conferem. Se não souber, deixe em branco.`,
  ],
  'document-repeated': [
    'document',
    (cell) => `O CPF ou CNPJ ${quoted(cell)} não existe. Se não souber, deixe em branco.`,
  ],
  'bad-sale-day': ['saleDay', (cell) => `Não entendemos a data da compra ${quoted(cell)}.`],
  'impossible-sale-day': ['saleDay', (cell) => `A data da compra ${quoted(cell)} não existe no calendário.`],
  'sale-in-future': ['saleDay', (cell) => `A data da compra ${quoted(cell)} ainda não chegou.`],
  'no-due-day': ['dueDay', () => 'Falta o vencimento.'],
  'bad-due-day': ['dueDay', (cell) => `Não entendemos o vencimento ${quoted(cell)}.`],
  'impossible-due-day': ['dueDay', (cell) => `O vencimento ${quoted(cell)} não existe no calendário.`],
  'due-before-sale': ['dueDay', (cell) => `O vencimento ${quoted(cell)} é anterior à data da compra.`],
  'no-amount': ['amount', () => 'Falta o valor.'],
  'amount-not-a-number': ['amount', (cell) => `O valor ${quoted(cell)} não é um número.`],
  'amount-negative': ['amount', (cell) => `O valor ${quoted(cell)} é negativo.`],
  'amount-zero': ['amount', () => 'O valor é zero.'],
  'amount-too-large': ['amount', (cell) => `O valor ${quoted(cell)} é alto demais. Confira.`],
  'bad-total': ['total', (cell) => `Não entendemos o valor total ${quoted(cell)}.`],
  'bad-down-payment': ['downPayment', (cell) => `Não entendemos a entrada ${quoted(cell)}.`],
  'down-payment-over-total': [
    'downPayment',
    (cell) => `A entrada ${quoted(cell)} é maior que o valor total da compra.`,
  ],
  'bad-installment': ['installment', (cell) => `Não entendemos a parcela ${quoted(cell)}. Exemplo: 2/3.`],
  'installment-zero': ['installment', (cell) => `A parcela ${quoted(cell)} não existe: a primeira é a 1.`],
  'installment-beyond-plan': [
    'installment',
    (cell) => `A parcela ${quoted(cell)} passa do total de parcelas da compra.`,
  ],
  'bad-count': ['installmentCount', (cell) => `Não entendemos o total de parcelas ${quoted(cell)}.`],
  'count-out-of-range': [
    'installmentCount',
    (cell) => `São ${quoted(cell)} parcelas, e uma compra pode ter de 1 a 999.`,
  ],
  'installment-under-one-cent': [
    'installmentCount',
    (cell) => `Dividido em ${quoted(cell)}, cada parcela fica com menos de um centavo.`,
  ],
  'bad-paid-day': ['paidDay', (cell) => `Não entendemos a data do pagamento ${quoted(cell)}.`],
  'impossible-paid-day': [
    'paidDay',
    (cell) => `A data do pagamento ${quoted(cell)} não existe no calendário.`,
  ],
  'paid-in-future': ['paidDay', (cell) => `A data do pagamento ${quoted(cell)} ainda não chegou.`],
  'bad-paid-amount': ['paidAmount', (cell) => `Não entendemos o valor pago ${quoted(cell)}.`],
  overpaid: ['paidAmount', (cell) => `O valor pago ${quoted(cell)} é maior que o valor da parcela.`],
  'repeated-row': ['customer', (row) => `Esta linha repete a linha ${row}.`],
  'repeated-installment': [
    'installment',
    (row) =>
      `Esta parcela já está na linha ${row}, com outro valor ou vencimento. Se for outra compra, mude a descrição.`,
  ],
};

/**
 * `cell` is the text at fault, or the number of the other row where two rows disagree; `other` what it should have
 * agreed with.
 */
export const rejection = (reason: RejectReason, cell: string, other = ''): Rejection => {
  const [meaning, say] = SENTENCES[reason];
  return { reason, meaning, text: say(cell, other) };
};
