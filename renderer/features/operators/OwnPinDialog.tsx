import { readOperators } from '@renderer/data/settings';
import { useLive, useShop } from '@renderer/data/shop-context';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { PinField } from '@renderer/ui/PinField';
import { useAlone } from '@renderer/ui/use-alone';
import { changePin } from '@renderer/use-cases/operators/change-pin';
import type { Operator } from '@shared/domain/operator';
import { IconKey } from '@tabler/icons-react';
import { useState } from 'react';
import { NewPinFields } from './NewPinFields';
import { operatorErrorText } from './operator-words';
import { useNewPin } from './use-new-pin';
import { useSecretTry } from './use-secret-try';

interface OwnPinDialogProps {
  readonly operator: Pick<Operator, 'id' | 'name'>;
  readonly onClose: () => void;
}

/** Another PIN for whoever is at work, with the one they have. */
export const OwnPinDialog = ({ operator, onClose }: OwnPinDialogProps) => {
  const context = useShop();
  const operators = useLive(readOperators, []);
  const kept = operators?.people.find(({ id }) => id === operator.id)?.pin;
  const [current, setCurrent] = useState('');
  const tried = useSecretTry(operator.id, kept, 'PIN');
  const entry = useNewPin();
  const alone = useAlone('O PIN não foi trocado: o disco não respondeu. Vale o de antes; tente de novo.');
  const save = async () => {
    const pin = entry.read();
    if (pin === null || tried.isWaiting) return;
    if (!(await tried.check(current))) return setCurrent('');
    const changed = await alone(() => changePin(context, operator.id, pin));
    if (!changed) return;
    if (!changed.ok) return notify.failed(operatorErrorText(changed.error));
    notify.done('PIN trocado. Da próxima vez, entre com o novo.');
    onClose();
  };
  return (
    <DialogForm
      title={`Mudar o PIN de ${operator.name}`}
      confirm="Mudar"
      icon={IconKey}
      keepsTyped
      onSubmit={save}
      onClose={onClose}
    >
      <PinField
        label="PIN de agora"
        value={current}
        error={tried.problem}
        data-autofocus
        onChange={(digits) => {
          setCurrent(digits);
          tried.forgive();
        }}
      />
      <NewPinFields entry={entry} />
    </DialogForm>
  );
};
