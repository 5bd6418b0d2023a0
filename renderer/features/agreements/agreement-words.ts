import { formatDay } from '@shared/calendar/format';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { formatMoney, formatPercent } from '@shared/money/format';
import { mulDiv } from '@shared/money/rounding';
import type { AgreementStanding } from '@shared/rules/negotiation/standing';
import { type AgreementDetailView, isOpen } from './detail-view';

const paidOf = ({ installmentCount }: Agreement, { paidCount }: AgreementStanding): string =>
  installmentCount === 1
    ? `${paidCount} de 1 parcela paga`
    : `${paidCount} de ${installmentCount} parcelas pagas`;

/** The line under the customer's name. */
export const detailSubtitle = ({ agreement, standing }: AgreementDetailView): string =>
  [
    `Acordo nº ${agreement.number}, feito em ${formatDay(agreement.day)}`,
    agreement.cancelledOn || agreement.installmentCount === 0 ? '' : paidOf(agreement, standing),
  ]
    .filter((part) => part !== '')
    .join(' · ');

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** Rounded to whole percents where there is more than one. */
const shareText = (part: number, whole: number): string =>
  formatPercent(Math.round(mulDiv(part, 10_000, whole) / 10) * 10);

/** What is left of one that ended otherwise is asked for elsewhere. */
const goesOn = (view: AgreementDetailView): boolean => isOpen(view) || view.standing.status === 'fulfilled';

/** The figures of one agreement. `chargesCents` are the late charges of today on what is left. */
export const detailFacts = (view: AgreementDetailView, chargesCents: number): Fact[] => {
  const { agreement, standing } = view;
  const { totalCents, discountCents, updatedCents, interestCents = 0 } = agreement;
  return [
    {
      label: 'Total',
      value: formatMoney(totalCents + interestCents),
      note: interestCents > 0 ? `com ${formatMoney(interestCents)} de juros` : undefined,
    },
    { label: 'Pago', value: formatMoney(standing.paidCents) },
    {
      label: 'Falta',
      value: goesOn(view) ? formatMoney(standing.leftCents) : '–',
      note: isOpen(view) && chargesCents > 0 ? `+ ${formatMoney(chargesCents)} do atraso` : undefined,
    },
    {
      label: 'Desconto',
      value: formatMoney(discountCents),
      note: discountCents > 0 ? shareText(discountCents, updatedCents) : undefined,
    },
  ];
};

/** `a 1ª versão da proposta nº 5`, where it came from one. */
export const proposalText = ({ agreement, proposal }: AgreementDetailView): string | null =>
  agreement.proposal && proposal
    ? `Veio da proposta nº ${proposal.number}${
        proposal.versions.length > 1
          ? `, versão ${agreement.proposal.version} de ${proposal.versions.length}`
          : ''
      }.`
    : null;
