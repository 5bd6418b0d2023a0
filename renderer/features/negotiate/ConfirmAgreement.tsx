import { Group, List, SegmentedControl, Text } from '@mantine/core';
import { DialogForm } from '@renderer/ui/DialogForm';
import type { DownPaymentMeans } from '@renderer/use-cases/down-payment';
import type { BeyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { BeyondReason } from './BeyondReason';
import { reasonMissing } from './beyond-reasons';
import { changesText, type EnteringFacts } from './changes-words';

const MEANS: { value: DownPaymentMeans; label: string }[] = [
  { value: 'cash', label: 'Dinheiro' },
  { value: 'pix', label: 'Pix' },
  { value: 'card', label: 'Cartão' },
];

export interface Confirmed {
  readonly downPaymentMeans: DownPaymentMeans;
  /** Where the terms go beyond the policy. */
  readonly reason?: string;
}

export interface ConfirmAgreementProps {
  readonly customerName: string;
  readonly proposal: Proposal;
  readonly entering: EnteringFacts;
  readonly beyond: readonly BeyondPolicy[];
  readonly onConfirm: (confirmed: Confirmed) => Promise<void>;
  readonly onClose: () => void;
}

/** Says what will change before it does, and asks why where it goes beyond the policy. Enter goes on, Esc goes back. */
export const ConfirmAgreement = (props: ConfirmAgreementProps) => {
  const { customerName, proposal, entering, beyond, onConfirm, onClose } = props;
  const [means, setMeans] = useState<DownPaymentMeans>('cash');
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const isBeyond = beyond.length > 0;
  const confirm = async () => {
    setTried(true);
    if (isBeyond && reasonMissing(reason)) return;
    await onConfirm({ downPaymentMeans: means, ...(isBeyond && { reason: reason.trim() }) });
  };
  return (
    <DialogForm
      title={`Gravar o acordo com ${customerName}?`}
      confirm={isBeyond ? 'Gravar mesmo assim' : 'Gravar e imprimir'}
      icon={IconFileText}
      size={660}
      asksOnly={!isBeyond}
      onSubmit={confirm}
      onClose={onClose}
    >
      <Text>O que muda quando gravar:</Text>
      <List spacing={6}>
        {changesText(proposal, entering).map((change) => (
          <List.Item key={change}>{change}</List.Item>
        ))}
      </List>
      {proposal.downPaymentCents > 0 && (
        <Group>
          <Text fw={600}>Recebido agora em</Text>
          <SegmentedControl
            aria-label="Como a entrada foi paga"
            data={MEANS}
            value={means}
            onChange={(value) => setMeans(value as DownPaymentMeans)}
          />
        </Group>
      )}
      {isBeyond && <BeyondReason beyond={beyond} reason={reason} onChange={setReason} wasTried={wasTried} />}
    </DialogForm>
  );
};
