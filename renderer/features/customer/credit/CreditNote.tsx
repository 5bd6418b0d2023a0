import { creditAccount } from '@renderer/data/queries/credit-account';
import { useLive, useShop } from '@renderer/data/shop-context';
import { useKeyHints } from '@renderer/ui/key-hints';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { creditPicture } from '@shared/rules/credit/credit-picture';
import { IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import type { AccountNoteProps } from '../AccountNotes';
import classes from '../Note.module.css';
import { CreditDialog } from './CreditDialog';
import { creditNoteText } from './credit-note-text';

/** How much can be sold today, on one line, and the way to the reasons, the limit and the analysis. */
export const CreditNote = ({ file: { customer } }: AccountNoteProps) => {
  const { today, terms } = useShop();
  const [isOpen, setOpen] = useState(false);
  const account = useLive((db) => creditAccount(db, customer.id), [customer.id]);
  const open = () => setOpen(true);
  useShortcuts({ l: open });
  useKeyHints([{ keys: ['L'], label: 'crédito' }]);
  if (!account) return null;
  const picture = creditPicture(account, today, terms);
  return (
    <div className={classes.note}>
      <IconScale size={20} aria-hidden />
      <span className={classes.words}>
        <b>{picture.sellable.headline}</b>
        {` · ${creditNoteText(picture)}`}
      </span>
      <TextButton keyHint="L" onClick={open}>
        Crédito e limite
      </TextButton>
      {isOpen && <CreditDialog account={account} onClose={() => setOpen(false)} />}
    </div>
  );
};
