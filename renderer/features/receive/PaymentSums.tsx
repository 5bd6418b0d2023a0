import { MoneyField } from '@renderer/ui/MoneyField';
import { type Sum, Sums } from '@renderer/ui/Sums';
import type { Waiver } from '@shared/domain/allocation';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import { formatMoney, formatPercent } from '@shared/money/format';
import classes from './PaymentSums.module.css';
import { paymentSums } from './payment-sums';
import type { ReceiveView } from './receive-view';

interface PaymentSumsProps {
  readonly view: ReceiveView;
  readonly waive?: Waiver | null;
  readonly keepsExcess: boolean;
  readonly terms: Terms;
  readonly waiveError?: string;
  readonly onWaive: (cents: Cents | null) => void;
}

/** What the amount is made of. What is waived can be typed, once something is. */
export const PaymentSums = ({ view, waive, keepsExcess, terms, waiveError, onWaive }: PaymentSumsProps) => {
  const { interestCents, feeCents, principalCents, reducedCents, excessCents } = paymentSums(view);
  const row = (label: string, cents: Cents): Sum[] =>
    cents === 0 ? [] : [{ label, value: formatMoney(cents) }];
  const waived: Sum = {
    label: 'Dispensado',
    value: (
      <MoneyField
        aria-label="Quanto dispensar de multa e juros"
        name="waive"
        size="sm"
        classNames={{ root: classes.waive }}
        value={waive === 'all' ? (view.plan?.waivedCents ?? view.chargesCents) : (waive ?? null)}
        onChange={onWaive}
        error={waiveError}
      />
    ),
  };
  return (
    <Sums
      sums={[
        ...row('Juros de mora', interestCents),
        ...row(`Multa (${formatPercent(terms.lateFeeBp)})`, feeCents),
        { label: 'Parcelas', value: formatMoney(principalCents) },
        ...row('Juros que saem por pagar antes', -reducedCents),
        ...(waive === undefined ? [] : [waived]),
        ...row(keepsExcess ? 'Fica de saldo a favor' : 'Sobram', excessCents),
        {
          label: 'Total recebido',
          value: view.plan && view.amountCents !== null ? formatMoney(view.amountCents) : '–',
          isTotal: true,
        },
      ]}
    />
  );
};
