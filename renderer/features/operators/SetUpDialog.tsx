import { Text, TextInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { useOperatorStore } from '@renderer/stores/operator';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { useAlone } from '@renderer/ui/use-alone';
import { setUpOwner } from '@renderer/use-cases/operators/set-up-owner';
import { OPERATOR_NAME_MAX } from '@shared/domain/operator';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { NewPinFields } from './NewPinFields';
import { operatorErrorText } from './operator-words';
import { useNewPin } from './use-new-pin';

/** The owner's name and PIN: from here on the app asks who is at work. */
export const SetUpDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const context = useShop();
  const { enter, leave, showCode } = useOperatorStore();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const entry = useNewPin();
  const alone = useAlone('O PIN não foi ligado: o disco não respondeu. Nada mudou; tente de novo.');
  const save = async () => {
    if (name.trim() === '') return setProblem(operatorErrorText('name-missing'));
    const pin = entry.read();
    if (pin === null) return;
    const id = context.clock.newId();
    // At work before the store knows of anybody: this window is not locked for whoever sets it up.
    enter(id);
    const set = await alone(() => setUpOwner(context, { id, name, pin })).catch((error: unknown) => {
      leave();
      throw error;
    });
    if (!set) return;
    if (!set.ok) {
      leave();
      return setProblem(operatorErrorText(set.error));
    }
    showCode(set.value.code);
    notify.done(`Pronto, ${name.trim()}. Agora o Em Dia pede o PIN ao abrir.`);
    onClose();
  };
  return (
    <DialogForm
      title="O dono e o PIN dele"
      confirm="Ligar o PIN"
      icon={IconLock}
      size={560}
      keepsTyped
      onSubmit={save}
      onClose={onClose}
    >
      <Text>
        Comece por você. Depois de ligar, o Em Dia mostra um código de recuperação para imprimir, e aqui mesmo
        você põe as outras pessoas.
      </Text>
      <TextInput
        label="Seu nome"
        placeholder="Como a equipe chama você"
        autoComplete="off"
        maxLength={OPERATOR_NAME_MAX}
        data-autofocus
        value={name}
        error={problem}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <NewPinFields entry={entry} />
    </DialogForm>
  );
};
