import { useShop } from '@renderer/data/shop-context';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { formatDay } from '@shared/calendar/format';
import { oldestFirst } from '@shared/domain/allocation';
import type { Customer } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { type FormEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { InstallmentTable } from './InstallmentTable';
import { PaymentPanel } from './PaymentPanel';
import type { Received } from './ReceiptPaper';
import classes from './ReceiveDesk.module.css';
import { emptyDraft, keepBalance, type ReceiveDraft, receiveView, togglePicked } from './receive-view';
import { outcomeText, problemText } from './receive-words';
import { useReceive } from './use-receive';

interface ReceiveDeskProps {
  readonly customer: Customer;
  readonly open: readonly Installment[];
  readonly onReceived: (received: Received) => void;
}

/** What is open on the left, the money on the right, and what will happen said before it does. */
export const ReceiveDesk = ({ customer, open, onReceived }: ReceiveDeskProps) => {
  const { today, terms } = useShop();
  const [, go] = useLocation();
  const [draft, setDraft] = useState(() => emptyDraft(today));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const amountRef = useRef<HTMLInputElement>(null);
  const receive = useReceive();
  const ordered = useMemo(() => oldestFirst(open), [open]);
  const view = useMemo(
    () => receiveView(draft, { open: ordered, today, terms }),
    [draft, ordered, today, terms],
  );
  const problem = view.problem && problemText(view.problem, view, draft.means);
  const isEmpty = view.problem?.reason === 'amount-missing';
  const change = (part: Partial<ReceiveDraft>) => setDraft((was) => ({ ...was, ...part }));
  const waive = () => setDraft((was) => ({ ...was, waiveCharges: !was.waiveCharges }));
  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();

  const submit = async () => {
    setTried(true);
    if (problem) {
      focus(view.problem?.reason === 'over-balance' ? 'keep-balance' : problem.field);
      return;
    }
    if (view.amountCents === null || draft.day === null) return;
    const received = await receive({
      customerId: customer.id,
      installmentIds: view.payable.map(({ id }) => id),
      means: [{ means: draft.means, cents: view.amountCents }],
      tenderedCents: view.tenderedCents ?? undefined,
      day: draft.day,
      waive: draft.waiveCharges ? 'all' : 0,
    });
    if (received) onReceived(received);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  // No field here takes letters, so D works from inside them too.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'd' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (view.chargesCents > 0) waive();
  };
  const onKeepBalance = () => {
    setDraft(keepBalance(draft, view));
    amountRef.current?.focus();
  };

  const enter = () => void submit();
  const back = () => go(paths.customer(customer.id));
  useShortcuts({
    Enter: enter,
    d: view.chargesCents > 0 ? waive : undefined,
    Escape: back,
  });
  useKeyHints([
    { keys: ['Enter'], label: 'receber' },
    { keys: ['Tab'], label: 'próximo campo' },
    { keys: ['Espaço'], label: 'escolher a parcela' },
    ...(view.chargesCents > 0 ? [{ keys: ['D'], label: 'dispensar multa e juros' }] : []),
    { keys: ['Esc'], label: 'voltar' },
  ]);

  const count = open.length === 1 ? '1 parcela em aberto' : `${open.length} parcelas em aberto`;
  const day = draft.day !== null && draft.day < today ? draft.day : today;
  const counted = `atraso contado até ${day === today ? 'hoje, ' : ''}${formatDay(day)}`;
  return (
    <Page title={`Receber de ${customer.name}`} subtitle={`${count} · ${counted}`}>
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
            today={today}
            onToggle={(id) => setDraft((was) => togglePicked(was, id))}
          />
          <p className={classes.outcome} role="status">
            {outcomeText(view, day).map(({ text, strong }) => (strong ? <b key={text}>{text}</b> : text))}
          </p>
          {draft.pickedIds.length > 0 && (
            <button type="button" className={classes.inOrder} onClick={() => change({ pickedIds: [] })}>
              Voltar a receber na ordem de vencimento
            </button>
          )}
        </div>
        <PaymentPanel
          draft={draft}
          view={view}
          today={today}
          terms={terms}
          problem={problem && (tried || !isEmpty) ? problem : undefined}
          amountRef={amountRef}
          onChange={change}
          onKeepBalance={onKeepBalance}
          onWaive={waive}
        />
      </form>
    </Page>
  );
};
