import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { NewPinFields, operatorErrorText, useNewPin, useSecretTry } from '@renderer/features/operators';
import { useOperatorStore } from '@renderer/stores/operator';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useAlone } from '@renderer/ui/use-alone';
import { recoverOwner } from '@renderer/use-cases/operators/recovery';
import { type Operators, ownersAtWork } from '@shared/domain/operator';
import { typedCode } from '@shared/domain/recovery-code';
import { IconKey } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import classes from './Lock.module.css';

interface RecoverFormProps {
  readonly operators: Operators;
  readonly onDone: (ownerId: string) => void;
  readonly onBack: () => void;
}

const own = { 'data-mantine-stop-propagation': 'true' } as const;

/** The printed code in place of the owner's PIN, and a new PIN. */
export const RecoverForm = ({ operators, onDone, onBack }: RecoverFormProps) => {
  const context = useShop();
  const showCode = useOperatorStore((state) => state.showCode);
  const owners = ownersAtWork(operators);
  const first = useRef<HTMLInputElement>(null);
  const [ownerId, setOwnerId] = useState(owners[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const pin = useNewPin();
  const alone = useAlone('O PIN não foi trocado: o disco não respondeu. O código ainda vale; tente de novo.');
  const tried = useSecretTry('recovery', operators.recovery, 'código');
  useEffect(() => first.current?.focus(), []);
  const recover = async (code: string, newPin: string) => {
    if (!(await tried.check(code))) return;
    const recovered = await alone(() => recoverOwner(context, { ownerId, code, pin: newPin }));
    if (!recovered) return;
    if (!recovered.ok) return setProblem(operatorErrorText(recovered.error));
    showCode(recovered.value);
    onDone(ownerId);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const code = typedCode(typed);
    const newPin = pin.read();
    if (!code) return setProblem('O código tem 20 letras e números, em 5 grupos de 4.');
    if (newPin === null || tried.isWaiting || isBusy) return;
    setBusy(true);
    try {
      await recover(code, newPin);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && onBack()}
      aria-label="Entrar com o código de recuperação"
    >
      <p className={classes.lead}>
        Só para o dono: com o código de recuperação que a loja imprimiu, escolha um PIN novo. Caixa que
        esqueceu o PIN pede ao dono, que troca em Ajustes, Pessoas.
      </p>
      <Stack gap="sm">
        {owners.length > 1 && (
          <NativeSelect
            {...own}
            label="Dono"
            value={ownerId}
            onChange={(event) => setOwnerId(event.currentTarget.value)}
            data={owners.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextInput
          {...own}
          ref={first}
          label="Código de recuperação"
          placeholder="ABCD EFGH JKLM NPQR STUV"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={typed}
          error={problem ?? tried.problem}
          onChange={(event) => {
            setTyped(event.currentTarget.value.toUpperCase());
            setProblem(null);
            tried.forgive();
          }}
        />
        <NewPinFields entry={pin} />
      </Stack>
      <div className={classes.buttons}>
        <ActionButton {...own} keyHint="Esc" onClick={onBack}>
          Voltar
        </ActionButton>
        <ActionButton
          {...own}
          type="submit"
          primary
          icon={IconKey}
          keyHint="Enter"
          loading={isBusy}
          disabled={tried.isWaiting}
        >
          Trocar o PIN e entrar
        </ActionButton>
      </div>
    </form>
  );
};
