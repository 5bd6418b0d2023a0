import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { DayField } from '@renderer/ui/DayField';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { NonPaymentReason } from '@shared/domain/non-payment-reason';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { shortDay } from '@shared/rules/reasons';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { AnsweredView } from './answer-facts';
import type { Entry } from './entry';
import { KeyChips } from './KeyChips';
import classes from './PromiseForm.module.css';
import {
  amountChoices,
  chargedDay,
  dayPresets,
  draftCents,
  promiseDraft,
  toleranceText,
} from './promise-draft';
import { ReasonRow } from './ReasonRow';
import { reasonKeys, reasonsFor, withTold } from './reason-options';

interface PromiseFormProps {
  readonly view: AnsweredView;
  readonly today: CivilDay;
  readonly entry: Entry;
  readonly error: string | null;
  readonly onSave: (promise: { day: CivilDay; cents: Cents }, reason?: NonPaymentReason) => void;
  readonly onBack: () => void;
}

/** What was promised, and for when. Days and amounts are typed in digits, so that letters choose beside them. */
export const PromiseForm = ({ view, today, entry, error, onSave, onBack }: PromiseFormProps) => {
  const { terms, collection } = useShop();
  const [draft, setDraft] = useState(() => promiseDraft(entry, view, terms, today));
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { day, reason } = draft;
  const cents = draftCents(draft, view, terms, today);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const pick = (picked: NonPaymentReason) => change({ reason: picked === reason ? undefined : picked });

  const days = dayPresets(today, view.customer.payday);
  const amounts = amountChoices(view, chargedDay(day, today), terms);
  const reasons = withTold(reasonsFor('promise', 'whatsapp'), entry.reason);
  const byKey = new Map<string, () => void>([
    ...days.map((preset) => [preset.key, () => change({ day: preset.day })] as const),
    ...amounts.map(({ key, kind }) => [key, () => change({ amount: kind })] as const),
    ...reasons.map((one) => [reasonKeys[one], () => pick(one)] as const),
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = byKey.get(event.key.toLowerCase());
    if (!act) return;
    event.preventDefault();
    act();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (day !== null && cents !== null) onSave({ day, cents }, reason);
  };
  return (
    <form ref={form} className={classes.form} onSubmit={save} onKeyDown={onKeyDown}>
      <div className={classes.fields}>
        <DayField
          label="Prometeu para o dia"
          value={day}
          onChange={(typed) => change({ day: typed })}
          today={today}
          ahead
          error={asked && day === null ? 'Diga o dia. Exemplo: 25 ou 25/11.' : undefined}
        />
        <MoneyField
          label="Valor"
          value={cents}
          onChange={(typed) => change({ amount: 'typed', typedCents: typed })}
          error={asked && cents === null ? 'Diga quanto foi prometido.' : undefined}
        />
        <KeyChips
          label="Dias"
          chips={days.map((preset) => ({
            key: preset.key,
            text: preset.label,
            detail: shortDay(preset.day, today),
            taken: preset.day === day,
          }))}
          onPick={(key) => byKey.get(key)?.()}
        />
        <KeyChips
          label="Valores"
          chips={amounts.map(({ key, kind, label, cents: of }) => ({
            key,
            text: label,
            detail: formatMoney(of),
            taken: kind === draft.amount,
          }))}
          onPick={(key) => byKey.get(key)?.()}
        />
      </div>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      <p className={classes.tolerance}>
        {day === null || day < today
          ? 'Até o dia combinado, nenhum lembrete.'
          : `${toleranceText(day, collection.ladders.toleranceDays, today)} Até lá, nenhum lembrete.`}
      </p>
      <div>
        <p className={classes.quiet}>Motivo do atraso, se contou</p>
        <ReasonRow reasons={reasons} value={reason} onPick={pick} />
      </div>
      <div className={classes.actions}>
        <ActionButton primary type="submit" keyHint="Enter">
          Anotar promessa
        </ActionButton>
        <ActionButton keyHint="Esc" onClick={onBack}>
          Voltar
        </ActionButton>
      </div>
    </form>
  );
};
