import type { Figure } from '@renderer/ui/FigureStrip';
import type { Summary } from '@shared/domain/summary';
import { formatMoney } from '@shared/money/format';
import type { Preparation } from '@shared/rules/negotiation/prepare/preparation';
import { counted, installmentsText } from '@shared/wording/counted';

/** What is open beside the subject of the talk. */
const besideText = ({ awaitingCents = 0, tabCents = 0, creditCents = 0 }: Summary): string =>
  [
    awaitingCents > 0 && `${formatMoney(awaitingCents)} em cheques`,
    tabCents > 0 && `mais ${formatMoney(tabCents)} na caderneta`,
    creditCents > 0 && `saldo a favor de ${formatMoney(creditCents)}`,
  ]
    .filter((part) => part !== false)
    .join(' · ');

type Prepared = Pick<Preparation, 'account' | 'offered' | 'nothing'>;

const openFigure = (summary: Summary): Figure => ({
  label: 'Em aberto ao todo',
  value: formatMoney(summary.openCents),
  note: besideText(summary) || installmentsText(summary.openCount),
});

const discountFigure = ({ offered }: Prepared): Figure => {
  const allowedCents = offered?.allowedDiscountCents ?? 0;
  const later = offered === null ? 'por enquanto' : '';
  return {
    label: 'Desconto permitido',
    value: allowedCents > 0 ? `até ${formatMoney(allowedCents)}` : 'nenhum',
    note: allowedCents > 0 ? `do total de ${formatMoney(offered?.negotiableCents ?? 0)}` : later,
  };
};

/** The figures on top: what the talk is about, what it costs today, all that is open, and what may come off. */
export const preparedFigures = (summary: Summary, prepared: Prepared): Figure[] => {
  const { updated, subject, isLate } = prepared.account;
  if (prepared.nothing !== null) return [openFigure(summary)];
  const { principalCents, chargesCents, feeCents, interestCents, daysLate } = updated;
  return [
    {
      label: isLate ? 'Em atraso' : 'A vencer',
      value: formatMoney(principalCents),
      note: `${installmentsText(subject.length)}${isLate ? `, há ${counted(daysLate, 'dia', 'dias')}` : ''}`,
    },
    {
      label: 'Multa e juros hoje',
      value: formatMoney(chargesCents),
      note:
        chargesCents > 0
          ? `multa ${formatMoney(feeCents)} · juros ${formatMoney(interestCents)}`
          : 'nada a somar',
    },
    openFigure(summary),
    discountFigure(prepared),
  ];
};
