import { Modal } from '@mantine/core';
import { SellableReasons } from '@renderer/features/credit';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import type { CreditPicture } from '@shared/rules/credit/credit-picture';
import { useState } from 'react';
import classes from './AccountLines.module.css';
import { accountText } from './account-facts';

/** What can be sold today and how the account stands, said calmly before the sale; the reasons are one key away. */
export const AccountLines = ({ picture }: { readonly picture: CreditPicture }) => {
  const [isAsking, setAsking] = useState(false);
  const { sellable, standing } = picture;
  const ask = () => setAsking(true);
  useShortcuts({ F6: ask });
  useKeyHints([{ keys: ['F6'], label: 'por que esse valor' }]);
  return (
    <>
      <span className={classes.headline} data-wait={sellable.cents === 0 || undefined}>
        {sellable.headline}
      </span>
      {` · ${accountText(standing)} `}
      <span className={classes.why}>
        <TextButton keyHint="F6" onClick={ask}>
          Por quê?
        </TextButton>
      </span>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title="Quanto pode vender hoje" size={560}>
        <SellableReasons sellable={sellable} />
        <div className={classes.end}>
          <ActionButton primary keyHint="Enter" onClick={() => setAsking(false)} data-autofocus>
            Entendi
          </ActionButton>
        </div>
      </Modal>
    </>
  );
};
