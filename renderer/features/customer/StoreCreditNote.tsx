import { RefundDialog } from '@renderer/features/return-goods';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { formatMoney } from '@shared/money/format';
import { IconCashBanknote } from '@tabler/icons-react';
import { useState } from 'react';
import type { AccountNoteProps } from './AccountNotes';
import classes from './CustomerScreen.module.css';

/** What the customer has with the shop, and the way to pay it out. */
export const StoreCreditNote = ({ file: { customer, summary } }: AccountNoteProps) => {
  const [isOpen, setOpen] = useState(false);
  const { creditCents = 0 } = summary;
  const open = () => setOpen(true);
  useShortcuts({ s: creditCents > 0 ? open : undefined });
  if (creditCents === 0) return null;
  return (
    <div className={classes.duplicate}>
      <IconCashBanknote size={20} aria-hidden />
      <span>{formatMoney(creditCents)} de saldo a favor, que pode pagar a próxima parcela.</span>
      <TextButton keyHint="S" onClick={open}>
        Devolver ao cliente
      </TextButton>
      {isOpen && (
        <RefundDialog customerId={customer.id} creditCents={creditCents} onClose={() => setOpen(false)} />
      )}
    </div>
  );
};
