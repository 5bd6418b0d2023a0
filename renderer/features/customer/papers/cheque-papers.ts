import { chequeHandoverPaper } from '@renderer/documents/from-records/cheque-handover';
import { chequeReceiptPaper } from '@renderer/documents/from-records/cheque-receipt';
import { formatDay } from '@shared/calendar/format';
import { standingSteps } from '@shared/domain/cheque/cheque-life';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import type { PaperMaker } from './paper-offer';

/** The second copy of each receipt of cheques, the last one first. */
const receipts: PaperMaker = ({ file, shop }) => {
  const numbers = new Set(file.cheques.flatMap(({ receiptNumber }) => receiptNumber ?? []));
  return [...numbers]
    .sort((a, b) => b - a)
    .map((receiptNumber) => {
      const taken = file.cheques.filter((cheque) => cheque.receiptNumber === receiptNumber);
      const isUndone = taken.every(({ status }) => status === 'void');
      const day = taken[0]?.takenDay ?? '';
      return {
        key: `cheque-receipt:${receiptNumber}`,
        label: `Recibo de cheques ${receiptNumber}, 2ª via`,
        detail: `${formatDay(day)} · ${chequesText(taken.length)}, ${formatMoney(sumCents(taken.map(({ cents }) => cents)))}${isUndone ? ' · cancelado' : ''}`,
        title: `Recibo de cheques ${receiptNumber} de ${file.customer.name}`,
        make: () => chequeReceiptPaper({ ...file, shop, receiptNumber, isSecondCopy: true }),
      };
    });
};

/** The second copy of the receipt of each cheque the customer has back, the last one first. */
const handovers: PaperMaker = ({ file, shop }) =>
  file.cheques
    .flatMap((cheque) => {
      const step = standingSteps(cheque.events).findLast(
        ({ move }) => move === 'redeem' || move === 'replace',
      );
      return step ? [{ cheque, step }] : [];
    })
    .sort((a, b) => b.step.at - a.step.at)
    .map(({ cheque, step }) => ({
      key: `cheque-handover:${cheque.id}`,
      label: `Entrega do cheque ${cheque.number}, 2ª via`,
      detail: `${formatDay(step.day)} · ${formatMoney(cheque.cents)}`,
      title: `Entrega do cheque ${cheque.number} de ${file.customer.name}`,
      make: () => chequeHandoverPaper({ ...file, shop, cheque, isSecondCopy: true }),
    }));

/** What the customer was given for cheques. */
export const chequePapers: PaperMaker = (source) => [...receipts(source), ...handovers(source)];
