import { TextInput } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { MoneyField } from '@renderer/ui/MoneyField';
import { notify } from '@renderer/ui/notify';
import { updateOperatorRules } from '@renderer/use-cases/operators/update-operator-rules';
import { LOCK_MINUTES, type Operators } from '@shared/domain/operator';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import classes from './Operators.module.css';
import { useChangePeople } from './use-change-people';

const minutesOf = (typed: string): number | null => {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return minutes >= LOCK_MINUTES.min && minutes <= LOCK_MINUTES.max ? minutes : null;
};

const BELOW = ['label', 'input', 'error', 'description'] as const;

/** When the PIN is asked for again, and what a cashier may let go. */
export const RulesForm = ({ operators }: { readonly operators: Operators }) => {
  const change = useChangePeople();
  const [minutes, setMinutes] = useState('');
  const [waiver, setWaiver] = useState<number | null>(0);
  const [isChecked, setChecked] = useState(false);
  // Also after a change in another window.
  useEffect(() => {
    setMinutes(String(operators.lockAfterMinutes));
    setWaiver(operators.cashierWaiverCents);
  }, [operators.lockAfterMinutes, operators.cashierWaiverCents]);
  const wrongMinutes = isChecked && minutesOf(minutes) === null;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const lockAfterMinutes = minutesOf(minutes);
    if (lockAfterMinutes === null || waiver === null) return;
    const changed = await change((context) =>
      updateOperatorRules(context, { lockAfterMinutes, cashierWaiverCents: waiver }),
    );
    if (changed) notify.done('Regras salvas. Valem a partir de agora.');
  };
  return (
    <form
      className={classes.card}
      noValidate
      aria-label="Regras das pessoas"
      onSubmit={(event) => void save(event)}
    >
      <h3 className={classes.heading}>Regras</h3>
      <div className={classes.rules}>
        <TextInput
          label="Bloquear depois de"
          inputWrapperOrder={[...BELOW]}
          rightSection="min"
          rightSectionWidth={46}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={minutes}
          description={wrongMinutes ? undefined : 'Sem ninguém mexer em nada.'}
          error={wrongMinutes ? `De ${LOCK_MINUTES.min} a ${LOCK_MINUTES.max} minutos.` : undefined}
          onChange={(event) => setMinutes(event.currentTarget.value)}
        />
        <MoneyField
          label="O caixa dispensa até"
          inputWrapperOrder={[...BELOW]}
          value={waiver}
          description={waiver === null ? undefined : 'De multa e juros, por recebimento.'}
          error={isChecked && waiver === null ? 'Escreva um valor; zero para nenhum.' : undefined}
          onChange={setWaiver}
        />
      </div>
      <div className={classes.save}>
        <ActionButton type="submit" size="sm" icon={IconDeviceFloppy} keyHint="Enter">
          Salvar regras
        </ActionButton>
      </div>
    </form>
  );
};
