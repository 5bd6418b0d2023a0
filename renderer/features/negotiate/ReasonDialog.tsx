import { DialogForm } from '@renderer/ui/DialogForm';
import type { BeyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { BeyondReason } from './BeyondReason';
import { reasonMissing } from './beyond-reasons';

interface ReasonDialogProps {
  readonly beyond: readonly BeyondPolicy[];
  readonly onReason: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why terms beyond the policy are proposed, before they leave the shop. */
export const ReasonDialog = ({ beyond, onReason, onClose }: ReasonDialogProps) => {
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (!reasonMissing(reason)) await onReason(reason.trim());
  };
  return (
    <DialogForm
      title="Propor assim mesmo?"
      confirm="Propor assim mesmo"
      icon={IconCheck}
      size={600}
      onSubmit={save}
      onClose={onClose}
    >
      <BeyondReason beyond={beyond} reason={reason} onChange={setReason} wasTried={wasTried} />
    </DialogForm>
  );
};
