import { formatDay } from '@shared/calendar/format';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Installment } from '@shared/domain/installment';
import { formatMoney, formatPercent } from '@shared/money/format';
import { enteringText } from '@shared/rules/negotiation/entering-text';
import { planShort } from '@shared/wording/plan-short';
import { bandText } from './fact-words';
import type { NegotiationView } from './negotiation-view';
import { entering } from './on-table';
import { shareText } from './plan-words';

/** The four figures the talk turns on, in words. */
export const negotiationFigures = ({ updated, chosen, allowedDiscountCents, band }: NegotiationView) => {
  const allLate = updated.lines.length > 0 && updated.lines.every(({ daysLate }) => daysLate > 0);
  const { installmentIds, tab } = entering(chosen);
  const { interestCents, feeCents, chargesCents, totalCents } = updated;
  return [
    {
      label: allLate ? 'Parcelas em atraso' : 'Entra no acordo',
      value: formatMoney(updated.principalCents),
      note: chosen.length > 0 ? enteringText(installmentIds.length, tab) : 'nada escolhido',
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

/** What was agreed, above its papers. */
export const agreedFigures = (agreement: Agreement, plan: readonly Installment[]) => {
  const { totalCents, interestCents = 0, monthlyBp = 0, downPaymentCents, discountCents } = agreement;
  const last = plan.at(-1);
  return [
    {
      label: 'Total do acordo',
      value: formatMoney(totalCents + interestCents),
      note: interestCents > 0 ? `com juros de ${formatPercent(monthlyBp)} ao mês` : 'sem juros',
    },
    {
      label: 'Entrada',
      value: downPaymentCents > 0 ? formatMoney(downPaymentCents) : 'sem entrada',
      note: downPaymentCents > 0 ? 'recebida hoje' : undefined,
    },
    {
      label: 'Parcelas',
      value: planShort(plan) || 'nenhuma',
      note: last && `até ${formatDay(last.dueDay)}`,
    },
    { label: 'Desconto', value: discountCents > 0 ? formatMoney(discountCents) : 'sem desconto' },
  ];
};
