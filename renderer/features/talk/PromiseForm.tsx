import { ActionButton } from '@renderer/ui/ActionButton';
import { DayField } from '@renderer/ui/DayField';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cents } from '@shared/money/cents';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import classes from './PromiseForm.module.css';

interface PromiseFormProps {
  readonly today: CivilDay;
  /** What is proposed: all that the conversation was about. */
  readonly cents: Cents;
  readonly error: string | null;
  readonly onSave: (promise: { day: CivilDay; cents: Cents }) => void;
  readonly onBack: () => void;
}

/** What was promised, and for when. */
export const PromiseForm = ({ today, cents, error, onSave, onBack }: PromiseFormProps) => {
  const [day, setDay] = useState<CivilDay | null>(null);
  const [amount, setAmount] = useState<Cents | null>(cents > 0 ? cents : null);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (day !== null && amount !== null) onSave({ day, cents: amount });
  };
  return (
    <form ref={form} className={classes.form} onSubmit={save}>
      <div className={classes.fields}>
        <DayField
          label="Prometeu para o dia"
          value={day}
          onChange={setDay}
          today={today}
          error={asked && day === null ? 'Diga o dia. Exemplo: 25 ou 25/11.' : undefined}
        />
        <MoneyField
          label="Valor"
          value={amount}
          onChange={setAmount}
          error={asked && amount === null ? 'Diga quanto foi prometido.' : undefined}
        />
      </div>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
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
