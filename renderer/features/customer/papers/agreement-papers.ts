import { agreementPaper } from '@renderer/documents/from-records/agreement';
import { agreementCarnePaper } from '@renderer/documents/from-records/carne';
import { settlementLetter } from '@renderer/documents/from-records/settlement';
import { formatDay } from '@shared/calendar/format';
import { type Agreement, toPayCents } from '@shared/domain/agreement/agreement';
import { endedOn } from '@shared/domain/agreement/agreement-life';
import { formatMoney } from '@shared/money/format';
import { newestFirst, type PaperMaker, type PaperOffer, type PaperSource } from './paper-offer';

const offersOf = ({ file, shop, terms, clauses, today }: PaperSource, agreement: Agreement): PaperOffer[] => {
  const { number, id, day } = agreement;
  const source = { agreement, account: file, shop, terms };
  const detail = `${formatDay(day)} · ${formatMoney(toPayCents(agreement))}`;
  const offer = (key: string, label: string, title: string, make: PaperOffer['make']): PaperOffer => ({
    key: `${key}:${id}`,
    label,
    detail,
    title: `${title} de ${file.customer.name}`,
    make,
  });
  const carne = endedOn(agreement) ? null : agreementCarnePaper({ ...source, isSecondCopy: true });
  const settled = settlementLetter({ ...source, day: today });
  return [
    offer('agreement-paper', `Acordo ${number}`, `Acordo ${number}`, () =>
      agreementPaper({ ...source, clauses }),
    ),
    ...(carne && !settled
      ? [
          offer(
            'agreement-carne',
            `Carnê do acordo ${number}, 2ª via`,
            `Carnê do acordo ${number}`,
            () => carne,
          ),
        ]
      : []),
    ...(settled
      ? [offer('settlement', `Quitação do acordo ${number}`, `Quitação do acordo ${number}`, () => settled)]
      : []),
  ];
};

/** The papers of each agreement that was not undone: its term, its booklet while it runs, its settlement once paid. */
export const agreementPapers: PaperMaker = (source) =>
  newestFirst(source.file.agreements)
    .filter(({ cancelledOn }) => !cancelledOn)
    .flatMap((agreement) => offersOf(source, agreement));
