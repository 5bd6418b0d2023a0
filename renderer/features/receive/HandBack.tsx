import { Group } from '@mantine/core';
import { readChequeFile } from '@renderer/data/queries/cheques';
import { useLive, useShop } from '@renderer/data/shop-context';
import { ChequePaper, useChequeMoves } from '@renderer/features/cheque-file';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isUnpaid } from '@shared/domain/cheque/cheque-moves';
import { isMadeGood } from '@shared/rules/cheques/made-good';
import { IconReceiptRefund } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { handBackText } from './hand-backs';

interface HandBackProps {
  readonly cheque: Cheque;
  /** Handed back with its receipt, or left for later. */
  readonly onDone: () => void;
}

const HINTS = [
  { keys: ['Enter'], label: 'entregar o cheque' },
  { keys: ['Esc'], label: 'entregar depois' },
];

/** A cheque that failed and is paid now goes to the customer, who signs for it. */
export const HandBack = ({ cheque, onDone }: HandBackProps) => {
  const { today } = useShop();
  const moves = useChequeMoves();
  const [isHanded, setHanded] = useState(false);
  const now = useLive((db) => readChequeFile(db, cheque.id), [cheque.id]);
  // The payment was taken back meanwhile.
  const isOwedAgain = now && isUnpaid(now.cheque.status) && !isMadeGood(now.cheque, now.installments);
  useEffect(() => {
    if (isOwedAgain) onDone();
  }, [isOwedAgain, onDone]);
  const hand = async () => {
    if (await moves.redeem(cheque, { day: today })) setHanded(true);
  };
  // Enter held down on the way here is not yet an answer.
  const enter = ({ repeat }: { readonly repeat: boolean }) => {
    if (!repeat) void hand();
  };
  useShortcuts(isHanded ? {} : { Enter: enter, Escape: onDone });
  useKeyHints(isHanded ? [] : HINTS);
  if (isHanded)
    return (
      <ChequePaper
        chequeId={cheque.id}
        customerId={cheque.customerId}
        isSecondCopy={false}
        onClose={onDone}
      />
    );
  return (
    <EmptyState
      icon={IconReceiptRefund}
      title={handBackText(cheque)}
      text="Ao entregar, sai um recibo para o cliente assinar. O cheque deixa de constar entre os que voltaram."
      action={
        <Group>
          <ActionButton primary keyHint="Enter" onClick={() => void hand()}>
            Entregar o cheque
          </ActionButton>
          <ActionButton keyHint="Esc" onClick={onDone}>
            Depois
          </ActionButton>
        </Group>
      }
    />
  );
};
