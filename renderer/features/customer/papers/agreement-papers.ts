import { agreementPaper } from '@renderer/documents/from-records/agreement';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { newestFirst, type PaperMaker } from './paper-offer';

/** The paper of each agreement that stands. */
export const agreementPapers: PaperMaker = ({ file, shop, terms, clauses }) => {
  const { customer, agreements } = file;
  return newestFirst(agreements)
    .filter(({ cancelledOn }) => !cancelledOn)
    .map((agreement) => ({
      key: `agreement-paper:${agreement.id}`,
      label: `Acordo ${agreement.number}`,
      detail: `${formatDay(agreement.day)} · ${formatMoney(agreement.totalCents)}`,
      title: `Acordo ${agreement.number} de ${customer.name}`,
      make: () => agreementPaper({ agreement, account: file, shop, terms, clauses }),
    }));
};
