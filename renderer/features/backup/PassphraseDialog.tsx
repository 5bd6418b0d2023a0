import { Checkbox, PasswordInput, Text } from '@mantine/core';
import { DialogForm } from '@renderer/ui/DialogForm';
import { useFocusBack } from '@renderer/ui/use-focus-back';
import { type PassphraseStrength, passphraseStrength, SHORTEST_PASSPHRASE } from '@shared/backup/passphrase';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './PassphraseDialog.module.css';

interface PassphraseDialogProps {
  readonly onSave: (passphrase: string) => Promise<void>;
  readonly onClose: () => void;
}

const HINTS: Record<PassphraseStrength, string> = {
  short: `Pelo menos ${SHORTEST_PASSPHRASE} letras. Quatro palavras soltas são boas de lembrar e difíceis de adivinhar.`,
  weak: 'Fácil de adivinhar. Junte mais palavras que não combinam entre si.',
  fair: 'Razoável. Mais uma palavra deixa bem mais difícil.',
  strong: 'Boa: difícil de adivinhar.',
};

interface Problem {
  readonly field: 'first' | 'again' | 'noted';
  readonly text: string;
}

const problemOf = (first: string, again: string, isNoted: boolean): Problem | null => {
  if (passphraseStrength(first) === 'short')
    return { field: 'first', text: `Use pelo menos ${SHORTEST_PASSPHRASE} letras.` };
  if (first.trim() !== again.trim())
    return { field: 'again', text: 'As duas não estão iguais. Digite de novo.' };
  return isNoted ? null : { field: 'noted', text: 'Anote a senha antes de continuar.' };
};

/** A new passphrase, typed twice, and no way around the warning. */
export const PassphraseDialog = ({ onSave, onClose }: PassphraseDialogProps) => {
  useFocusBack();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [isNoted, setNoted] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const errorOf = (field: Problem['field']) => (problem?.field === field ? problem.text : undefined);
  const strength = passphraseStrength(first);

  const submit = async () => {
    const found = problemOf(first, again, isNoted);
    setProblem(found);
    if (!found) await onSave(first);
  };
  return (
    <DialogForm
      title="Senha das cópias"
      confirm="Usar esta senha"
      icon={IconLock}
      keepsTyped
      onSubmit={submit}
      onClose={onClose}
    >
      <PasswordInput
        label="Senha"
        description={HINTS[strength]}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={first}
        error={errorOf('first')}
        onChange={(event) => setFirst(event.currentTarget.value)}
        autoComplete="new-password"
        data-autofocus
      />
      <PasswordInput
        label="De novo, para conferir"
        value={again}
        error={errorOf('again')}
        onChange={(event) => setAgain(event.currentTarget.value)}
        autoComplete="new-password"
      />
      <div className={classes.warning}>
        <IconAlertTriangle size={22} aria-hidden />
        <Text>
          <b>Sem a senha, ninguém abre as cópias</b>: nem você, nem quem fez o Em Dia. Se este computador for
          perdido, ela é tudo o que falta para ter a loja de volta. Anote em papel e guarde longe daqui.
        </Text>
      </div>
      <Checkbox
        label="Anotei a senha em papel, e o papel não fica junto do computador nem do pen drive."
        checked={isNoted}
        error={errorOf('noted')}
        onChange={(event) => setNoted(event.currentTarget.checked)}
      />
      <Text className={classes.note}>
        A senha protege o pen drive ou a pasta onde as cópias ficam. Neste computador o Em Dia lembra dela,
        para copiar sozinho: quem usa este computador não precisa dela.
      </Text>
    </DialogForm>
  );
};
