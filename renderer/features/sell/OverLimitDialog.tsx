import { Group, Modal, Stack, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import type { AccountFacts } from './account-facts';

interface OverLimitDialogProps {
  readonly customerName: string;
  readonly facts: AccountFacts;
  readonly financedCents: Cents;
  readonly overCents: Cents;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a sale that goes over the customer's limit. Who decides is the shop. */
export const OverLimitDialog = (props: OverLimitDialogProps) => {
  const { customerName, facts, financedCents, overCents, onConfirm, onClose } = props;
  return (
    <Modal opened onClose={onClose} title="Passa do limite. Fechar mesmo assim?">
      <Stack gap="xs">
        <Text>
          Com esta venda, {customerName} fica com {formatMoney(facts.openCents + financedCents)} em aberto. O
          limite é {formatMoney(facts.limitCents ?? 0)}: passa em <b>{formatMoney(overCents)}</b>.
        </Text>
        <Text c="dimmed">Nada foi gravado ainda.</Text>
      </Stack>
      <Group justify="flex-end" mt="lg">
        <ActionButton onClick={onClose} data-autofocus>
          Voltar
        </ActionButton>
        <ActionButton primary onClick={onConfirm}>
          Fechar mesmo assim
        </ActionButton>
      </Group>
    </Modal>
  );
};
