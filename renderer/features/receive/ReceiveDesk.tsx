import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import { type FormEvent, useMemo } from 'react';
import { useLocation } from 'wouter';
import { InstallmentTable } from './InstallmentTable';
import { PaymentPanel } from './PaymentPanel';
import { PaymentPreview } from './PaymentPreview';
import { previewText } from './preview-words';
import classes from './ReceiveDesk.module.css';
import { keyHints, letterKeys } from './receive-keys';
import { subtitleText } from './receive-words';
import { useLetterKeys } from './use-letter-keys';
import { type DeskFacts, useReceiveDesk } from './use-receive-desk';
import { waitingLines } from './waiting-lines';

interface ReceiveDeskProps extends Omit<DeskFacts, 'customerId'> {
  readonly customer: Customer;
  /** The cheques that some of what is open waits for. */
  readonly awaited: readonly Cheque[];
}

/** What is open on the left, the money on the right, and what will happen said before it does. */
export const ReceiveDesk = ({ customer, awaited, ...facts }: ReceiveDeskProps) => {
  const [, go] = useLocation();
  const desk = useReceiveDesk({ customerId: customer.id, ...facts });
  const { form, today, draft, view, on, submit } = desk;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  const back = () => go(paths.customer(customer.id));
  const enter = () => submit();
  useShortcuts({ Enter: enter, Escape: back });
  const onKeyDown = useLetterKeys(letterKeys(draft, view, on));
  useKeyHints(facts.isCovered ? [] : keyHints(draft, view));
  const waiting = useMemo(() => waitingLines(facts.open, awaited), [facts.open, awaited]);

  return (
    <Page title={`Receber de ${customer.name}`} subtitle={subtitleText(view, today)}>
      <form
        ref={form}
        className={classes.desk}
        aria-label="Receber"
        noValidate
        onSubmit={onSubmit}
        onKeyDownCapture={onKeyDown}
      >
        <div className={classes.open}>
          <InstallmentTable
            lines={view.lines}
            waiting={waiting}
            day={view.day}
            today={today}
            onToggle={desk.onToggle}
          />
          <PaymentPreview preview={previewText(view, draft, today)} />
          {draft.pickedIds.length > 0 && (
            <TextButton onClick={on.pickNone}>Voltar a receber na ordem de vencimento</TextButton>
          )}
        </div>
        <PaymentPanel
          draft={draft}
          view={view}
          today={today}
          terms={desk.terms}
          problem={desk.problem}
          notice={desk.notice}
          on={on}
        />
      </form>
    </Page>
  );
};
