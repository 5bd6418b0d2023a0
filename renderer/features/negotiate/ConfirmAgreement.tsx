import { Group, List, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { DownPaymentMeans } from '@renderer/use-cases/down-payment';
import type { BeyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import { IconFileText } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { BeyondNote } from './BeyondNote';
import { changesText } from './changes-words';

const MEANS: { value: DownPaymentMeans; label: string }[] = [
  { value: 'cash', label: 'Dinheiro' },
  { value: 'pix', label: 'Pix' },
  { value: 'card', label: 'Cartão' },
];

export interface ConfirmAgreementProps {
  readonly customerName: string;
  /** Null while closed. */
  readonly proposal: Proposal | null;
  readonly beyond: readonly BeyondPolicy[];
  readonly onConfirm: (downPaymentMeans: DownPaymentMeans) => Promise<void>;
  readonly onClose: () => void;
}

/** Says what will change before it does. Enter goes on, Esc goes back. */
export const ConfirmAgreement = ({ proposal, customerName, onClose, ...rest }: ConfirmAgreementProps) => (
  <Modal
    opened={proposal !== null}
    onClose={onClose}
    title={`Gravar o acordo com ${customerName}?`}
    size="lg"
  >
    {proposal && <Changes proposal={proposal} onClose={onClose} {...rest} />}
  </Modal>
);

const Changes = ({
  proposal,
  beyond,
  onConfirm,
  onClose,
}: Omit<ConfirmAgreementProps, 'customerName'> & { readonly proposal: Proposal }) => {
  const [means, setMeans] = useState<DownPaymentMeans>('cash');
  const [saving, setSaving] = useState(false);
  const confirm = async () => {
    if (saving) return;
    setSaving(true);
    await onConfirm(means);
    setSaving(false);
  };
  return (
    <Stack
      component="form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <Text>O que muda quando gravar:</Text>
      <List spacing={6}>
        {changesText(proposal).map((change) => (
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
      {beyond.length > 0 && <BeyondNote beyond={beyond} />}
      <Group justify="flex-end">
        <ActionButton onClick={onClose}>Voltar</ActionButton>
        <ActionButton
          primary
          type="submit"
          icon={IconFileText}
          keyHint="Enter"
          loading={saving}
          data-autofocus
        >
          {beyond.length > 0 ? 'Gravar mesmo assim' : 'Gravar e imprimir'}
        </ActionButton>
      </Group>
    </Stack>
  );
};
