import { Text } from '@mantine/core';
import { useOperatorStore } from '@renderer/stores/operator';
import { DialogForm } from '@renderer/ui/DialogForm';
import { makeRecoveryCode } from '@renderer/use-cases/operators/recovery';
import { IconRefresh } from '@tabler/icons-react';
import { useChangePeople } from './use-change-people';

/** Another recovery code, as when the paper was lost or seen. */
export const CodeDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const change = useChangePeople();
  const showCode = useOperatorStore((state) => state.showCode);
  const make = async () => {
    const code = await change(makeRecoveryCode);
    if (code === null) return;
    onClose();
    showCode(code);
  };
  return (
    <DialogForm
      title="Fazer um novo código de recuperação?"
      confirm="Fazer novo código"
      icon={IconRefresh}
      asksOnly
      onSubmit={make}
      onClose={onClose}
    >
      <Text>
        Faça um novo se o papel se perdeu ou se alguém o viu. O código de antes deixa de valer; jogue o papel
        velho fora.
      </Text>
    </DialogForm>
  );
};
