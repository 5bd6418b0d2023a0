import { Group, Modal, Stack, Text } from '@mantine/core';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { ActionButton } from '@renderer/ui/ActionButton';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { MoneyField } from '@renderer/ui/MoneyField';
import { notify } from '@renderer/ui/notify';
import { refundCredit } from '@renderer/use-cases/refund-credit';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import type { MoneyMeans } from '@shared/domain/day-money';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { IconCashBanknote } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { MONEY_MEANS } from './money-means';
import { refundedText, refundProblem, refundRefusedText } from './refund-words';

interface RefundDialogProps {
  readonly customerId: string;
  readonly creditCents: Cents;
  readonly onClose: () => void;
}

/** Pays store credit out: all of it is proposed, part of it can be typed. */
export const RefundDialog = ({ customerId, creditCents, onClose }: RefundDialogProps) => {
  const { withOwner } = useOwnerApproval();
  const [cents, setCents] = useState<Cents | null>(creditCents);
  const [means, setMeans] = useState<MoneyMeans>('cash');
  const [isBusy, setBusy] = useState(false);
  const problem = refundProblem(cents, creditCents);

  const undo = async (paymentId: string) => {
    const undone = await withOwner(null, (by) => reversePayment(by, paymentId));
    if (!undone) return;
    if (undone.ok) notify.done('Desfeito: o saldo a favor está de volta.');
    else notify.failed('Isto já não pode ser desfeito daqui. Veja o histórico na ficha do cliente.');
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (problem !== undefined || cents === null || isBusy) return;
    setBusy(true);
    const refunded = await withOwner(null, (by) => refundCredit(by, { customerId, cents, means }));
    if (!refunded) return setBusy(false);
    if (refunded.ok) notify.done(refundedText(cents, means), () => void undo(refunded.value.id));
    else notify.failed(refundRefusedText(refunded.error));
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title="Devolver saldo a favor" centered>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          <Text>O cliente tem {formatMoney(creditCents)} de saldo a favor.</Text>
          <MoneyField
            label="Quanto vai para o cliente?"
            name="amount"
            data-autofocus
            value={cents}
            onChange={setCents}
            error={problem}
          />
          <ChoiceButtons label="Forma" choices={MONEY_MEANS} value={means} onChange={setMeans} />
          <Group justify="flex-end" mt="sm">
            <ActionButton keyHint="Esc" onClick={onClose}>
              Voltar
            </ActionButton>
            <ActionButton type="submit" primary icon={IconCashBanknote} keyHint="Enter" loading={isBusy}>
              Devolver
            </ActionButton>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
