import { guessColumns } from './guess-columns';
import { notebookSynonyms } from './notebook-synonyms';
import type { SheetRules } from './sheet-kind';

/** A notebook: a row an installment, or a row a sale with its number of installments. */
export const notebookRules: SheetRules = {
  labels: {
    customer: 'Cliente',
    document: 'CPF ou CNPJ',
    phone: 'Telefone',
    email: 'E-mail',
    address: 'Endereço',
    saleDay: 'Data da compra',
    description: 'Descrição',
    total: 'Valor total',
    downPayment: 'Entrada',
    installment: 'Parcela (2/3)',
    installmentCount: 'Total de parcelas',
    dueDay: 'Vencimento',
    amount: 'Valor da parcela',
    paidDay: 'Pago em',
    paidAmount: 'Valor pago',
    means: 'Forma de pagamento',
    notes: 'Observações',
  },
  synonyms: notebookSynonyms,
  needs: [['customer'], ['dueDay'], ['amount', 'total']],
  guess: guessColumns,
};
