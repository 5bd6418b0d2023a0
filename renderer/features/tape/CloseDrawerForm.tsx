import { TextInput } from '@mantine/core';
import type { DrawerStart } from '@renderer/data/queries/drawer';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { MoneyField } from '@renderer/ui/MoneyField';
import type { DrawerRequest } from '@renderer/use-cases/close-drawer';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { IconCashRegister } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { CashCounter } from './CashCounter';
import classes from './CloseDrawerForm.module.css';
import { DrawerSums } from './DrawerSums';
import { type DrawerDraft, type DrawerField, drawerView, floatNote, type TypedCents } from './drawer-draft';

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
  const amount = (name: DrawerField, typed: TypedCents, change: (typed: TypedCents) => void) => ({
    name,
    value: typed === 'misread' ? null : typed,
    onChange: (cents: Cents | null, misread?: unknown) =>
      change(misread === undefined || misread === 'empty' ? cents : 'misread'),
    error: tried && view.problem?.field === name ? view.problem.text : undefined,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
  });
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
          <MoneyField
            label="Troco inicial"
            description={floatNote(start, day)}
            {...amount('float', draft.floatCents, (floatCents) => on.onChange({ floatCents }))}
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
            <MoneyField
              aria-label="Quanto há na gaveta"
              size="lg"
              data-autofocus
              {...amount('counted', draft.amountCents, (amountCents) => on.onChange({ amountCents }))}
            />
          ) : (
            <>
              <CashCounter pieces={draft.pieces} onChange={(pieces) => on.onChange({ pieces })} />
              {tried && view.problem?.field === 'counted' && (
                <p className={classes.problem}>{view.problem.text}</p>
              )}
            </>
          )}
        </div>
        <div data-field="taken">
          <MoneyField
            label="Retirado agora"
            description={
              view.leftCents !== null && view.leftCents >= 0
                ? `Fica ${formatMoney(view.leftCents)} para o próximo dia.`
                : 'O que sai da gaveta e não fica de troco.'
            }
            {...amount('taken', draft.takenCents, (takenCents) => on.onChange({ takenCents }))}
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
