import { Text } from '@mantine/core';
import { useReopenTab } from '@renderer/features/tab';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { chequesGoingBack, goBackText } from '@shared/rules/cheques/go-back';
import { ConfirmDialog } from './ConfirmDialog';
import type { FileDialogProps } from './file-dialog';

/** Asks before the closing of a tab is taken back, and does it. */
export const ReopenTabDialog = ({ file, action, onClose }: FileDialogProps) => {
  const reopen = useReopenTab();
  const closing = action?.what === 'reopen-tab' && file.tabClosings.find(({ id }) => id === action.id);
  if (!closing) return null;
  const own = file.installments.filter(({ originId }) => originId === closing.id);
  const goBack = goBackText(chequesGoingBack(own, file.cheques).length, 'dele');
  return (
    <ConfirmDialog
      title="Desfazer este fechamento?"
      confirm="Desfazer fechamento"
      onClose={onClose}
      onConfirm={async () => {
        await reopen(closing.id);
      }}
    >
      <Text>
        Fechamento nº {closing.number}, de {formatDay(closing.day)}: {formatMoney(closing.totalCents)}.
      </Text>
      <Text>As parcelas dele deixam de valer e as compras voltam para a caderneta aberta.</Text>
      {goBack && <Text>{goBack}</Text>}
    </ConfirmDialog>
  );
};
