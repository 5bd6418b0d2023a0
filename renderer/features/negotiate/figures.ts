import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { bandText } from './fact-words';
import type { NegotiationView } from './negotiation-draft';
import { shareText } from './plan-words';

/** The four figures the talk turns on, in words. */
export const negotiationFigures = ({ updated, chosen, allowedDiscountCents, band }: NegotiationView) => {
  const allLate = updated.lines.length > 0 && updated.lines.every(({ daysLate }) => daysLate > 0);
  const { interestCents, feeCents, chargesCents, totalCents } = updated;
  return [
    {
      label: allLate ? 'Parcelas em atraso' : 'Parcelas escolhidas',
      value: formatMoney(updated.principalCents),
      note: installmentsText(chosen.length),
    },
    {
      label: 'Multa e juros',
      value: formatMoney(chargesCents),
      note:
        chargesCents > 0
          ? `multa ${formatMoney(feeCents)} · juros ${formatMoney(interestCents)}`
          : 'nada a somar',
    },
    { label: 'Total atualizado', value: formatMoney(totalCents), note: 'hoje' },
    {
      label: 'Desconto permitido',
      value: allowedDiscountCents > 0 ? `até ${formatMoney(allowedDiscountCents)}` : 'sem desconto',
      note: `${shareText(allowedDiscountCents, totalCents)} · ${bandText(band.fromDays, band.band.upToDays)}`,
    },
  ];
};
