import { carnePaper } from '@renderer/documents/from-records/carne';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { newestFirst, type PaperMaker } from './paper-offer';

/** The booklet of each sale that stands and has installments of its own. */
export const carnePapers: PaperMaker = ({ file, shop, terms }) => {
  const { customer, sales, installments } = file;
  return newestFirst(sales).flatMap((sale) => {
    const own = installments.filter(({ originId }) => originId === sale.id);
    if (sale.cancelledOn || own.length === 0) return [];
    return [
      {
        key: `carne:${sale.id}`,
        label: `Carnê ${sale.number}`,
        detail: `${sale.description} · ${formatDay(sale.day)} · ${formatMoney(sale.totalCents)}`,
        title: `Carnê ${sale.number} de ${customer.name}`,
        sizes: ['a4'],
        make: () => carnePaper({ shop, customer, sale, installments: own, terms }),
      },
    ];
  });
};
