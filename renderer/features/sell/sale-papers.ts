import { carnePaper } from '@renderer/documents/from-records/carne';
import { chequeReceiptPaper } from '@renderer/documents/from-records/cheque-receipt';
import { creditSummaryPaper } from '@renderer/documents/from-records/credit-summary';
import {
  promissoryNoteErrorText,
  promissoryNotePaper,
} from '@renderer/documents/from-records/promissory-note';
import type { PaperDocument } from '@renderer/documents/paper-document';
import type { RegisteredSale } from '@renderer/use-cases/register-sale';
import { creditCostOfSale } from '@shared/domain/credit-cost';
import type { Customer } from '@shared/domain/customer';
import { isDue } from '@shared/domain/installment';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import { counted, installmentsText } from '@shared/wording/counted';

export interface ClosedSale extends RegisteredSale {
  readonly customer: Customer;
}

export interface SalePaper {
  readonly key: 'cheques' | 'carne' | 'summary' | 'note';
  readonly label: string;
  /** What it is for, or why it cannot be made. */
  readonly detail: string;
  /** Over the paper, and the name of its file. */
  readonly title: string;
  /** Null where something it needs is missing. */
  readonly document: PaperDocument | null;
}

/** Of the cheques it was closed with; none where there were none. */
const chequesPaper = ({ customer, cheques, installments, sale }: ClosedSale, shop: Shop): SalePaper[] => {
  const [first] = cheques;
  if (!first) return [];
  const receiptNumber = first.receiptNumber ?? 0;
  return [
    {
      key: 'cheques',
      label: 'Recibo dos cheques',
      detail: `${counted(cheques.length, 'cheque recebido', 'cheques recebidos')}, em duas vias, com o bom para de cada um.`,
      title: `Recibo dos cheques ${receiptNumber} de ${customer.name}`,
      document: chequeReceiptPaper({ shop, customer, cheques, installments, sales: [sale], receiptNumber }),
    },
  ];
};

/** What can be printed of a sale just closed, in the order it is handed over. */
export const salePapers = (closed: ClosedSale, shop: Shop, terms: Terms): SalePaper[] => {
  const { sale, installments, customer } = closed;
  const cost = creditCostOfSale(sale, installments);
  const note = promissoryNotePaper({ shop, customer, sale, installments });
  const inBooklet = installments.filter(isDue).length;
  const title = (what: string) => `${what} ${sale.number} de ${customer.name}`;
  return [
    ...chequesPaper(closed, shop),
    {
      key: 'carne',
      label: 'Carnê',
      detail:
        inBooklet === 0
          ? 'Todas as parcelas têm cheque: o carnê não faz falta.'
          : `${installmentsText(inBooklet)}, com canhoto e a parte do cliente.`,
      title: title('Carnê'),
      document: inBooklet === 0 ? null : carnePaper({ ...closed, shop, terms }),
    },
    {
      key: 'summary',
      label: 'Resumo da venda',
      detail: 'Preço, datas, juros e direitos. A lei pede que o cliente leve a sua via.',
      title: title('Resumo da venda'),
      document: creditSummaryPaper({ shop, customer, sale, cost, terms }),
    },
    {
      key: 'note',
      label: 'Nota promissória',
      detail: note.ok
        ? 'Para o cliente assinar, se a loja costuma pedir.'
        : promissoryNoteErrorText(note.error),
      title: title('Nota promissória da venda'),
      document: note.ok ? note.value : null,
    },
  ];
};
