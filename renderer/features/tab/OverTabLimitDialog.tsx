import { Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { OverLimits, TabLimits } from '@shared/domain/tab-limit';
import type { TabLine } from '@shared/domain/tab-line';
import { formatMoney } from '@shared/money/format';
import { DECISION_REASON_MAX } from '@shared/rules/credit/decision';
import { useState } from 'react';

interface OverTabLimitDialogProps {
  readonly customerName: string;
  readonly line: TabLine;
  readonly limits: TabLimits;
  readonly over: OverLimits;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the shop's own decision, in words, before a purchase goes over a limit. */
export const OverTabLimitDialog = (props: OverTabLimitDialogProps) => {
  const { customerName, line, limits, over, onConfirm, onClose } = props;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const submit = () => {
    setTried(true);
    if (!isMissing) onConfirm(reason);
  };
  return (
    <Modal opened onClose={onClose} title="Passa do limite. Anotar mesmo assim?">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap="xs">
          {over.overTabCents > 0 && (
            <Text>
              Com {formatMoney(line.cents)}, a caderneta de {customerName} vai a{' '}
              {formatMoney(limits.tabCents + line.cents)}. O limite da caderneta é{' '}
              {formatMoney(limits.tabLimitCents ?? 0)}: passa em <b>{formatMoney(over.overTabCents)}</b>.
            </Text>
          )}
          {over.overCreditCents > 0 && (
            <Text>
              Entre parcelas e caderneta, {customerName} fica com {formatMoney(limits.owedCents + line.cents)}{' '}
              na loja. O limite de crédito é {formatMoney(limits.creditLimitCents ?? 0)}: passa em{' '}
              <b>{formatMoney(over.overCreditCents)}</b>.
            </Text>
          )}
          <TextInput
            data-autofocus
            label="Por que anotar mesmo assim?"
            description="A sua decisão fica escrita na fita do dia."
            placeholder="Por exemplo: recebe amanhã"
            autoComplete="off"
            maxLength={DECISION_REASON_MAX}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && isMissing ? 'Escreva o motivo em poucas palavras.' : undefined}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <ActionButton onClick={onClose}>Voltar</ActionButton>
          <ActionButton type="submit" primary keyHint="Enter">
            Anotar mesmo assim
          </ActionButton>
        </Group>
      </form>
    </Modal>
  );
};
