import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import type { CivilDay } from '@shared/calendar/civil-day';
import { oldestFirst } from '@shared/domain/allocation';
import { type Installment, isDue } from '@shared/domain/installment';
import type { Cents } from '@shared/money/cents';
import { useCallback, useMemo, useState } from 'react';
import { type AskedCheques, askedCheques } from './asked-cheques';
import { pickedFirst } from './picked-first';
import type { Received } from './ReceiptPaper';
import { receiveActions } from './receive-actions';
import { emptyDraft, type ReceiveDraft, togglePicked } from './receive-draft';
import { paymentRequest } from './receive-request';
import { receiveView } from './receive-view';
import { type FieldProblem, isUnfinished, problemText } from './receive-words';
import { paymentRefusedText } from './refused-words';
import { useAccountNotice } from './use-account-notice';
import { useFieldFocus } from './use-field-focus';
import { useReceive } from './use-receive';

export interface DeskFacts {
  readonly customerId: string;
  /** What is paid first: its installments. */
  readonly agreementId: string | undefined;
  /** Those that wait for a cheque too. */
  readonly open: readonly Installment[];
  /** What the customer has with the shop. */
  readonly creditCents: Cents;
  /** A dialog is open on top: it has keys of its own, and what it does to the account is no news. */
  readonly isCovered: boolean;
  readonly onReceived: (received: Received) => void;
  /** It is to be paid by cheque. */
  readonly onCheques: (asked: AskedCheques) => void;
}

/** What is typed at the counter, what it comes to, and the way to save it. */
export const useReceiveDesk = ({ customerId, agreementId, open, ...facts }: DeskFacts) => {
  const { creditCents, isCovered, ...tell } = facts;
  const { today, terms } = useShop();
  const due = useMemo(() => oldestFirst(open.filter(isDue)), [open]);
  const [draft, setDraft] = useState(
    (): ReceiveDraft => ({
      ...emptyDraft(today),
      pickedIds: agreementId === undefined ? [] : pickedFirst(due, agreementId, today),
    }),
  );
  const [tried, setTried] = useState(false);
  const [refusedDay, setRefusedDay] = useState<{ day: CivilDay; text: string } | null>(null);
  const { form, focus, focusNext } = useFieldFocus();
  const receive = useReceive();
  const { notice: news, acknowledge } = useAccountNotice(open);
  const notice = isCovered ? null : news;
  const waitingCount = open.length - due.length;
  const view = useMemo(
    () => receiveView(draft, { open: due, waitingCount, creditCents, today, terms }),
    [draft, due, waitingCount, creditCents, today, terms],
  );
  const onToggle = useCallback((id: string) => setDraft((was) => togglePicked(was, id)), []);

  const problem: FieldProblem | undefined = view.problem
    ? problemText(view.problem, view)
    : refusedDay && refusedDay.day === draft.day
      ? { field: 'day', text: refusedDay.text }
      : undefined;

  const save = async () => {
    const request = paymentRequest(customerId, draft, view);
    if (!request) return;
    const saved = await receive(request);
    if (saved.ok) {
      if (saved.value) tell.onReceived(saved.value);
    } else if (saved.error.reason === 'before-sale') {
      setRefusedDay({ day: request.day, text: paymentRefusedText(saved.error) });
      focus('day');
    } else notify.failed(paymentRefusedText(saved.error));
  };

  /** Saves, or leads to what stands in the way. */
  const submit = () => {
    setTried(true);
    if (notice) {
      acknowledge();
      focus('amount');
    } else if (problem) focus(view.problem?.reason === 'over-balance' ? 'excess' : problem.field);
    else void save();
  };

  return {
    form,
    today,
    terms,
    draft,
    view,
    notice,
    /** A field that is only half typed is left in peace until it is tried to be saved. */
    problem: tried || !view.problem || !isUnfinished(view.problem) ? problem : undefined,
    on: receiveActions({
      draft,
      view,
      change: setDraft,
      focus: focusNext,
      takeCheques: () => tell.onCheques(askedCheques(view)),
    }),
    onToggle,
    submit,
  };
};
