import { Modal } from '@mantine/core';
import {
  type ChequeDraft,
  ChequeRows,
  ChequesSum,
  focusField,
  useChequesView,
} from '@renderer/features/take-cheques';
import type { DraftCheques } from '@renderer/stores/sale-drafts';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { useKeyHints } from '@renderer/ui/key-hints';
import type { ChequeDrawer } from '@shared/domain/cheque/cheque';
import { IconWritingSign } from '@tabler/icons-react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { chequeRowsFor } from './cheque-state';
import classes from './SaleChequesDialog.module.css';
import { askedText } from './sale-cheque-words';
import { type ChequesAsked, saleCover, wantedBySale } from './sale-cheques';

/** What was typed so far: kept while the dialog is closed. */
export interface TypedCheques {
  readonly isDownPaymentOnly: boolean;
  readonly drafts: readonly ChequeDraft[];
}

interface SaleChequesProps {
  readonly customer: ChequeDrawer;
  readonly typed: TypedCheques;
  readonly askedFor: (isDownPaymentOnly: boolean) => ChequesAsked;
  readonly onType: (typed: TypedCheques) => void;
  readonly onUse: (cheques: DraftCheques) => void;
  /** Back to none; absent where there are none yet. */
  readonly onDrop?: () => void;
  readonly onClose: () => void;
}

const FOR = [
  { value: 'all', label: 'Entrada e parcelas' },
  { value: 'down', label: 'Só a entrada' },
] as const;

/** The cheques a sale is paid with, one for each installment to begin with. Nothing is saved before the sale is. */
export const SaleChequesDialog = (props: SaleChequesProps) => (
  <Modal opened onClose={props.onClose} title="Cheques desta venda" size={1180} closeOnClickOutside={false}>
    <SaleChequesForm {...props} />
  </Modal>
);

const SaleChequesForm = ({ customer, typed, askedFor, onType, onUse, onDrop, onClose }: SaleChequesProps) => {
  const { isDownPaymentOnly, drafts } = typed;
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const asked = useMemo(() => askedFor(isDownPaymentOnly), [askedFor, isDownPaymentOnly]);
  const wanted = useMemo(() => wantedBySale(asked), [asked]);
  const view = useChequesView(drafts, { customer, wanted });
  const cover = saleCover(asked, view.filled);
  useKeyHints([
    { keys: ['Enter'], label: 'usar estes cheques' },
    { keys: ['Tab'], label: 'próximo campo' },
    { keys: ['Insert'], label: 'digitar outro cheque' },
    { keys: ['F8'], label: 'cheques em série' },
    { keys: ['Esc'], label: 'voltar à venda' },
  ]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [wrong] = view.problems;
    if (wrong) focusField(form.current, wrong);
    else if (view.faces && cover.problem === null) onUse({ isDownPaymentOnly, faces: view.faces });
  };
  const chooseFor = (isOnly: boolean) =>
    onType({ isDownPaymentOnly: isOnly, drafts: chequeRowsFor(askedFor(isOnly), [], customer) });
  return (
    <form ref={form} className={classes.form} aria-label="Cheques desta venda" noValidate onSubmit={submit}>
      <div className={classes.head}>
        {asked.downPaymentCents > 0 && (
          <ChoiceButtons
            label="Para que são os cheques"
            choices={FOR}
            value={isDownPaymentOnly ? 'down' : 'all'}
            onChange={(value) => chooseFor(value === 'down')}
          />
        )}
        <p>{askedText(asked)}</p>
      </div>
      <div className={classes.rows}>
        <ChequeRows
          drafts={drafts}
          view={view}
          tried={tried}
          hasWanted
          onChange={(changed) => onType({ isDownPaymentOnly, drafts: changed })}
        />
      </div>
      <ChequesSum
        view={view}
        more={cover.inBooklet ? ` · ${cover.inBooklet}` : ''}
        isExact={cover.problem === null && cover.inBooklet === null && cover.differences.length === 0}
        attention={cover.problem === null ? cover.differences.map((text) => `${text}.`) : [cover.problem]}
      />
      <div className={classes.foot}>
        {onDrop && (
          <ActionButton onClick={onDrop} className={classes.drop}>
            Vender sem cheques
          </ActionButton>
        )}
        <ActionButton keyHint="Esc" onClick={onClose}>
          Voltar à venda
        </ActionButton>
        <ActionButton type="submit" primary icon={IconWritingSign} keyHint="Enter">
          {drafts.length === 1 ? 'Usar este cheque' : `Usar estes ${drafts.length} cheques`}
        </ActionButton>
      </div>
    </form>
  );
};
