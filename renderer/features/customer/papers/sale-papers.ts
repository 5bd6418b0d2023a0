import { carnePaper } from '@renderer/documents/from-records/carne';
import { creditSummaryPaper } from '@renderer/documents/from-records/credit-summary';
import {
  promissoryNoteErrorText,
  promissoryNotePaper,
} from '@renderer/documents/from-records/promissory-note';
import { formatDay } from '@shared/calendar/format';
import { creditCostOfSale } from '@shared/domain/credit-cost';
import type { Installment } from '@shared/domain/installment';
import type { Sale } from '@shared/domain/sale';
import { formatMoney } from '@shared/money/format';
import { newestFirst, type PaperMaker, type PaperOffer, type PaperSource } from './paper-offer';

const summaryOffer = (
  { file: { customer }, shop, terms }: PaperSource,
  sale: Sale,
  installments: readonly Installment[],
): PaperOffer[] => {
  const cost = creditCostOfSale(sale, installments);
  // A sale of an imported notebook may have come with fewer installments than its total.
  if (cost.interestCents < 0) return [];
  return [
    {
      key: `summary:${sale.id}`,
      label: `Resumo da venda ${sale.number}`,
      detail: `${sale.description} · ${formatDay(sale.day)}`,
      title: `Resumo da venda ${sale.number} de ${customer.name}`,
      make: () => creditSummaryPaper({ shop, customer, sale, cost, terms, isSecondCopy: true }),
    },
  ];
};

const noteOffer = (
  { file: { customer }, shop }: PaperSource,
  sale: Sale,
  installments: readonly Installment[],
): PaperOffer[] => {
  const note = promissoryNotePaper({ shop, customer, sale, installments });
  if (!note.ok && note.error === 'nothing-open') return [];
  return [
    {
      key: `note:${sale.id}`,
      label: `Nota promissória ${sale.number}`,
      detail: note.ok ? `${sale.description} · ${formatDay(sale.day)}` : promissoryNoteErrorText(note.error),
      title: `Nota promissória da venda ${sale.number} de ${customer.name}`,
      make: () => (note.ok ? note.value : null),
    },
  ];
};

/** The booklet, the summary and the promissory note of each sale that stands and has installments of its own. */
export const salePapers: PaperMaker = (source) => {
  const { file, shop, terms } = source;
  const { customer, sales, installments } = file;
  return newestFirst(sales).flatMap((sale) => {
    const own = installments.filter(({ originId }) => originId === sale.id);
    if (sale.cancelledOn || own.length === 0) return [];
    return [
      {
        key: `carne:${sale.id}`,
        label: `Carnê ${sale.number}, 2ª via`,
        detail: `${sale.description} · ${formatDay(sale.day)} · ${formatMoney(sale.totalCents)}`,
        title: `Carnê ${sale.number} de ${customer.name}`,
        make: () => carnePaper({ shop, customer, sale, installments: own, terms, isSecondCopy: true }),
      },
      ...summaryOffer(source, sale, own),
      ...noteOffer(source, sale, own),
    ];
  });
};
