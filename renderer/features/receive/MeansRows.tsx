import { ActionIcon } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { MoneyField } from '@renderer/ui/MoneyField';
import { meansLabel } from '@shared/domain/means-label';
import type { Means } from '@shared/domain/payment';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { IconX } from '@tabler/icons-react';
import classes from './MeansRows.module.css';
import { offeredMeans } from './means-parts';
import type { ReceiveDraft } from './receive-draft';
import { canTakeCheques } from './receive-keys';
import type { ReceiveView } from './receive-view';
import { meansShort, type ReceiveField } from './receive-words';

interface MeansRowsProps {
  readonly draft: ReceiveDraft;
  readonly view: ReceiveView;
  readonly errorAt: (field: ReceiveField) => string | undefined;
  readonly onChoose: (means: Means) => void;
  readonly onType: (means: Means, cents: Cents | null) => void;
  readonly onRemove: (means: Means) => void;
  readonly onCheque: () => void;
}

/** How it is paid: one means at a touch, or several, of which the last covers what is left. */
export const MeansRows = ({ draft, view, errorAt, ...on }: MeansRowsProps) => {
  const { parts, creditCents } = view;
  const offered = offeredMeans(draft, creditCents);
  const isSplit = parts.named.length > 0;
  const hasUnused = creditCents > 0 && parts.all.every(({ means }) => means !== 'credit');
  return (
    <div className={classes.means}>
      {parts.named.map(({ means, cents }) => (
        <div key={means} className={classes.part}>
          <MoneyField
            label={
              means === 'credit' ? `${meansLabel(means)} (de ${formatMoney(creditCents)})` : meansLabel(means)
            }
            name={`part-${means}`}
            classNames={{ root: classes.field }}
            value={cents}
            onChange={(typed) => on.onType(means, typed)}
            error={errorAt(`part-${means}`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Tirar ${meansLabel(means)}`}
            onClick={() => on.onRemove(means)}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {(isSplit || hasUnused) && (
        <p className={classes.rest}>
          {isSplit && (
            <span>
              O restante, <b>{formatMoney(Math.max(0, parts.restCents))}</b>, em:
            </span>
          )}
          {hasUnused && <span>Tem {formatMoney(creditCents)} de saldo a favor.</span>}
        </p>
      )}
      <div className={classes.choices}>
        <ChoiceButtons
          label="Forma de pagamento"
          choices={offered.map((means) => ({ value: means, label: meansShort(means) }))}
          value={draft.means}
          onChange={on.onChoose}
        />
        {canTakeCheques(draft) && (
          <ActionButton size="sm" keyHint="C" aria-label="Receber em cheque" onClick={on.onCheque}>
            Cheque
          </ActionButton>
        )}
      </div>
      {isSplit && (
        <p className={classes.rest}>
          Uma parte em cheque? Receba primeiro só o que entra agora; o cheque entra depois, para o resto.
        </p>
      )}
    </div>
  );
};
