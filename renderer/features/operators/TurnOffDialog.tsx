import { Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { useOperatorStore } from '@renderer/stores/operator';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { PinField } from '@renderer/ui/PinField';
import { useAlone } from '@renderer/ui/use-alone';
import { turnOffOperators } from '@renderer/use-cases/operators/turn-off-operators';
import { type Operators, ownersAtWork } from '@shared/domain/operator';
import { IconLockOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useSecretTry } from './use-secret-try';

interface TurnOffDialogProps {
  readonly operators: Operators;
  readonly onClose: () => void;
}

/** The end of PINs in this shop. The owner says theirs once more, also when already at work. */
export const TurnOffDialog = ({ operators, onClose }: TurnOffDialogProps) => {
  const context = useShop();
  const { operator } = context;
  const leave = useOperatorStore((state) => state.leave);
  const alone = useAlone('A mudança não foi gravada: o disco não respondeu. Nada mudou; tente de novo.');
  const [pin, setPin] = useState('');
  const owners = ownersAtWork(operators);
  const owner = owners.find(({ id }) => id === operator?.id) ?? owners[0];
  const tried = useSecretTry(owner?.id ?? '', owner?.pin, 'PIN');
  const turnOff = async () => {
    if (!owner || pin === '' || tried.isWaiting) return;
    if (!(await tried.check(pin))) return setPin('');
    const approvedBy = operator?.id === owner.id ? undefined : owner.id;
    const off = await alone(() => turnOffOperators({ ...context, approvedBy }));
    if (!off?.ok) return;
    leave();
    notify.done('O Em Dia não pede mais PIN.');
    onClose();
  };
  return (
    <DialogForm
      title="Não pedir mais PIN?"
      confirm="Desligar o PIN"
      icon={IconLockOff}
      danger
      onSubmit={turnOff}
      onClose={onClose}
    >
      <Text>
        Quem sentar na frente do computador fará tudo, e a fita do dia não dirá mais quem foi. O que já está
        escrito continua com os nomes.
      </Text>
      <PinField
        label={`PIN de ${owner?.name ?? ''}`}
        value={pin}
        error={tried.problem}
        onChange={(digits) => {
          setPin(digits);
          tried.forgive();
        }}
      />
    </DialogForm>
  );
};
