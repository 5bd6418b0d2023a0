import { TextInput } from '@mantine/core';
import type { DrawerStart } from '@renderer/data/queries/drawer';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import type { DrawerRequest } from '@renderer/use-cases/close-drawer';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cents } from '@shared/money/cents';
import { IconCashRegister } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { AmountField } from './AmountField';
import { CashCounter } from './CashCounter';
import classes from './CloseDrawerForm.module.css';
import { DrawerSums } from './DrawerSums';
import { type DrawerDraft, type DrawerField, drawerView, floatNote, takenNote } from './drawer-draft';

interface CloseDrawerFormProps {
  readonly draft: DrawerDraft;
  readonly start: DrawerStart;
  readonly day: CivilDay;
  readonly cashCents: Cents;
  readonly onChange: (part: Partial<DrawerDraft>) => void;
  readonly onSubmit: (request: Omit<DrawerRequest, 'day' | 'cashCents'>) => Promise<void>;
  readonly onBack: () => void;
}

const COUNT_BY = [
  { value: 'amount', label: 'Um valor' },
  { value: 'pieces', label: 'Notas e moedas' },
] as const;

/** What the day began with, what was counted and what is taken out; the difference is said as it is typed. */
export const CloseDrawerForm = ({ draft, start, day, cashCents, ...on }: CloseDrawerFormProps) => {
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const view = drawerView(draft, cashCents);
  const errorAt = (field: DrawerField) =>
    tried && view.problem?.field === field ? view.problem.text : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { floatCents, countedCents, takenCents, problem } = view;
    if (problem) {
      form.current
        ?.querySelector<HTMLElement>(`[data-field="${problem.field}"] input:not([type="radio"])`)
        ?.focus();
      return;
    }
    if (floatCents === null || countedCents === null || takenCents === null) return;
    void on.onSubmit({ floatCents, countedCents, takenCents, notes: draft.notes });
  };
  return (
    <form ref={form} className={classes.form} noValidate aria-label="Fechar o caixa" onSubmit={submit}>
      <div className={classes.fields}>
        <div data-field="float">
          <AmountField
            label="Troco inicial"
            note={floatNote(start, day)}
            typed={draft.floatCents}
            error={errorAt('float')}
            onType={(floatCents) => on.onChange({ floatCents })}
          />
        </div>
        <div data-field="counted" className={classes.counted}>
          <span className={classes.label}>Quanto há na gaveta</span>
          <ChoiceButtons
            label="Como contar"
            choices={COUNT_BY}
            value={draft.countBy}
            onChange={(countBy) => on.onChange({ countBy })}
          />
          {draft.countBy === 'amount' ? (
            <AmountField
              aria-label="Quanto há na gaveta"
              size="lg"
              data-autofocus
              typed={draft.amountCents}
              error={errorAt('counted')}
              onType={(amountCents) => on.onChange({ amountCents })}
            />
          ) : (
            <>
              <CashCounter pieces={draft.pieces} onChange={(pieces) => on.onChange({ pieces })} />
              {errorAt('counted') && <p className={classes.problem}>{errorAt('counted')}</p>}
            </>
          )}
        </div>
        <div data-field="taken">
          <AmountField
            label="Retirado agora"
            note={takenNote(view)}
            typed={draft.takenCents}
            error={errorAt('taken')}
            onType={(takenCents) => on.onChange({ takenCents })}
          />
        </div>
        <TextInput
          label="Observação"
          autoComplete="off"
          maxLength={1000}
          value={draft.notes}
          onChange={(event) => on.onChange({ notes: event.currentTarget.value })}
        />
      </div>
      <div className={classes.side}>
        <DrawerSums view={view} cashCents={cashCents} />
        <div className={classes.actions}>
          <ActionButton type="submit" primary icon={IconCashRegister} keyHint="Enter" fullWidth>
            Fechar o caixa
          </ActionButton>
          <ActionButton keyHint="Esc" fullWidth onClick={on.onBack}>
            Voltar
          </ActionButton>
        </div>
      </div>
    </form>
  );
};
