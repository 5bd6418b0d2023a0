import { customerFile } from '@renderer/data/queries/customer-file';
import { useLive, useShop } from '@renderer/data/shop-context';
import { PaperPreview } from '@renderer/features/paper-preview';
import { useMemo } from 'react';
import { chequePaper, paperTitle } from './cheque-paper';

interface ChequePaperProps {
  readonly chequeId: string;
  readonly customerId: string;
  /** The customer was given one before. */
  readonly isSecondCopy: boolean;
  readonly onClose: () => void;
}

/** The paper of a cheque, to be printed or saved. */
export const ChequePaper = ({ chequeId, customerId, isSecondCopy, onClose }: ChequePaperProps) => {
  const { shop, platform } = useShop();
  const file = useLive((db) => customerFile(db, customerId), [customerId]);
  const paper = useMemo(
    () => (file ? chequePaper(file, chequeId, { shop, isSecondCopy }) : null),
    [file, chequeId, shop, isSecondCopy],
  );
  return (
    <PaperPreview
      document={paper}
      title={file ? paperTitle(file, chequeId) : ''}
      platform={platform}
      onClose={onClose}
    />
  );
};
