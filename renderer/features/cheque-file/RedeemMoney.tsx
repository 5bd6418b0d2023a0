import { Checkbox, Text } from '@mantine/core';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { MoneyField } from '@renderer/ui/MoneyField';
import { meansLabel } from '@shared/domain/means-label';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import type { RedeemDraft } from './redeem-draft';
import type { RedeemView } from './redeem-view';
import { waiveLabel, waiveText } from './redeem-words';

const MEANS: readonly RedeemDraft['means'][] = ['cash', 'pix', 'card', 'other'];

interface RedeemMoneyProps {
  readonly draft: RedeemDraft;
  readonly view: RedeemView;
  readonly creditCents: Cents;
  readonly problem?: string;
  readonly onChange: (part: Partial<RedeemDraft>) => void;
}

/** What the customer pays to have the cheque back, and how. */
export const RedeemMoney = ({ draft, view, creditCents, problem, onChange }: RedeemMoneyProps) => {
  const why = waiveText(view);
  return (
    <>
      <MoneyField
        data-autofocus
        size="lg"
        label="Quanto o cliente está pagando?"
        value={view.amountCents}
        onChange={(amountCents) => onChange({ amountCents })}
        error={problem}
      />
      <ChoiceButtons
        label="Forma de pagamento"
        choices={MEANS.map((means) => ({ value: means, label: meansLabel(means) }))}
        value={draft.means}
        onChange={(means) => onChange({ means, tenderedCents: undefined })}
      />
      {creditCents > 0 && (
        <Checkbox
          label={`Usar o saldo a favor, de ${formatMoney(creditCents)}`}
          checked={draft.usesCredit}
          onChange={(event) => onChange({ usesCredit: event.currentTarget.checked })}
        />
      )}
      {view.waiveChoices.length > 0 && (
        <>
          <ChoiceButtons
            label="Multa e juros"
            choices={view.waiveChoices.map((waive) => ({ value: waive, label: waiveLabel(waive, view) }))}
            value={view.waive}
            onChange={(waive) => onChange({ waive, amountCents: undefined })}
          />
          {why && <Text c="var(--soft)">{why}</Text>}
        </>
      )}
    </>
  );
};
