import type { OpenAccount } from '@renderer/data/queries/open-account';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DayField } from '@renderer/ui/DayField';
import { useKeyHints } from '@renderer/ui/key-hints';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Cents } from '@shared/money/cents';
import { chequesText } from '@shared/wording/counted';
import { IconWritingSign } from '@tabler/icons-react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { ChequeRows } from './ChequeRows';
import { CoverTable } from './CoverTable';
import { isUntouched } from './cheque-draft';
import { focusField } from './cheque-problem';
import { coverView } from './cover-view';
import { Differences } from './Differences';
import classes from './TakeChequesForm.module.css';
import { chooseFor, openLines, type TakeDraft, takeDraft, togglePicked, wantedBy } from './take-draft';
import { type TakeProblem, takeRequest } from './take-request';
import { takeRefusedText } from './taken-words';
import { useChequesView } from './use-cheques-view';
import { useTakeCheques } from './use-take-cheques';

interface TakeChequesFormProps {
  readonly account: OpenAccount;
  readonly installmentIds?: readonly string[];
  readonly cents?: Cents;
  /** Whether closing would lose something. */
  readonly onTouched: (isTouched: boolean) => void;
  readonly onClose: () => void;
  readonly onTaken: (cheques: readonly Cheque[]) => void;
}

const FOR = [
  { value: 'installments', label: 'Pagar parcelas' },
  { value: 'loose', label: 'Cheque avulso' },
] as const;

/** What they pay, the cheques one by one, and what will be, shown before it is saved. */
export const TakeChequesForm = ({ account, installmentIds, cents, ...on }: TakeChequesFormProps) => {
  const { today, terms } = useShop();
  const { customer, open } = account;
  const lines = useMemo(() => openLines(open, today, terms), [open, today, terms]);
  const [draft, setDraft] = useState(() => takeDraft(lines, { installmentIds, cents }, today));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<TakeProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const wanted = useMemo(() => wantedBy(draft, lines), [draft, lines]);
  const view = useChequesView(draft.cheques, { customer, wanted });
  const covering = useMemo(
    () => coverView(lines, draft.isForInstallments ? draft.pickedIds : new Set(), view.filled),
    [lines, draft, view.filled],
  );
  const take = useTakeCheques();
  const change = (next: TakeDraft) => {
    setDraft(next);
    setProblem(null);
    on.onTouched(!next.cheques.every(isUntouched));
  };
  useKeyHints([
    { keys: ['Enter'], label: 'receber os cheques' },
    { keys: ['Tab'], label: 'próximo campo' },
    { keys: ['Insert'], label: 'digitar outro cheque' },
    { keys: ['F8'], label: 'cheques em série' },
    { keys: ['Esc'], label: 'voltar' },
  ]);

  const submit = async () => {
    setTried(true);
    const [wrong] = view.problems;
    if (wrong) return focusField(form.current, wrong);
    const request = takeRequest(customer.id, draft, view, covering);
    if (!request.ok) return setProblem(request.error);
    const taken = await take(request.value);
    if (!taken.ok) setProblem({ field: 'cover', text: takeRefusedText(taken.error) });
    else if (taken.value.length > 0) on.onTaken(taken.value);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };

  return (
    <form ref={form} className={classes.form} aria-label="Receber cheques" noValidate onSubmit={onSubmit}>
      {lines.length > 0 && (
        <div className={classes.for}>
          <ChoiceButtons
            label="Para que são os cheques"
            choices={FOR}
            value={draft.isForInstallments ? 'installments' : 'loose'}
            onChange={(value) => change(chooseFor(draft, value === 'installments', lines, today))}
          />
          {!draft.isForInstallments && (
            <p>O avulso não paga nenhuma parcela: fica em aberto na conta do cliente até compensar.</p>
          )}
        </div>
      )}
      {draft.isForInstallments && (
        <CoverTable
          lines={covering.lines}
          today={today}
          onToggle={(id) => change(togglePicked(draft, id, lines, today))}
        />
      )}
      <div className={classes.rows}>
        <ChequeRows
          drafts={draft.cheques}
          view={view}
          tried={tried}
          hasWanted={wanted.length > 0}
          onChange={(cheques) => change({ ...draft, cheques })}
        />
      </div>
      <Differences view={view} covering={draft.isForInstallments ? covering : null} />
      {problem?.field === 'cover' && (
        <p className={classes.problem} role="alert">
          {problem.text}
        </p>
      )}
      <div className={classes.foot}>
        <DayField
          label={draft.cheques.length === 1 ? 'Recebido em' : 'Recebidos em'}
          name="day"
          description=""
          className={classes.day}
          value={draft.day}
          today={today}
          onChange={(day) => change({ ...draft, day })}
          error={problem?.field === 'day' ? problem.text : undefined}
        />
        <ActionButton keyHint="Esc" onClick={on.onClose}>
          Voltar
        </ActionButton>
        <ActionButton type="submit" primary icon={IconWritingSign} keyHint="Enter">
          Receber {chequesText(draft.cheques.length)}
        </ActionButton>
      </div>
    </form>
  );
};
