import { Group, List, Modal, Stack, Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Installment } from '@shared/domain/installment';
import { chequesGoingBack } from '@shared/rules/cheques/go-back';
import { IconArrowBackUp } from '@tabler/icons-react';
import { undoChangesText, undoRefusedText } from './agreement-words';

export interface UndoAgreementProps {
  readonly agreement: Agreement;
  readonly customerName: string;
  /** Its own installments. */
  readonly plan: readonly Installment[];
  /** The cheques that some of the plan wait for. */
  readonly awaited: readonly Cheque[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Undoing is refused while money stands on the plan; better said before than after. */
const hasPayments = (plan: readonly Installment[]): boolean =>
  plan.some(
    ({ paidCents, feeSettledCents, interestSince }) => paidCents + feeSettledCents > 0 || interestSince,
  );

/** Says what undoing changes, and does it; or why it cannot be done yet. */
export const UndoAgreement = (props: UndoAgreementProps) => {
  const { agreement, customerName, plan, awaited, opened, onClose } = props;
  const context = useShop();
  const undo = async () => {
    const undone = await undoAgreement(context, agreement.id);
    if (undone.ok) notify.done(`Acordo nº ${agreement.number} desfeito. As parcelas voltaram como estavam.`);
    else notify.failed(undoRefusedText(undone.error));
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`Desfazer o acordo nº ${agreement.number} com ${customerName}?`}
      size="lg"
    >
      {hasPayments(plan) ? (
        <Stack>
          <Text>{undoRefusedText('has-payments')}</Text>
          <Group justify="flex-end">
            <ActionButton onClick={onClose} data-autofocus>
              Voltar
            </ActionButton>
          </Group>
        </Stack>
      ) : (
        <Stack>
          <Text>O que muda:</Text>
          <List spacing={6}>
            {undoChangesText(agreement, chequesGoingBack(plan, awaited).length).map((change) => (
              <List.Item key={change}>{change}</List.Item>
            ))}
          </List>
          <Group justify="flex-end">
            <ActionButton onClick={onClose} data-autofocus>
              Voltar
            </ActionButton>
            <ActionButton danger icon={IconArrowBackUp} onClick={() => void undo()}>
              Desfazer o acordo
            </ActionButton>
          </Group>
        </Stack>
      )}
    </Modal>
  );
};
