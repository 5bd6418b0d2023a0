import { customerFile } from '@renderer/data/queries/customer-file';
import { useLive, useShop } from '@renderer/data/shop-context';
import { PdfPreview } from '@renderer/documents/PdfPreview';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { useMemo } from 'react';
import { chequePaper } from './cheque-paper';

interface ChequePaperProps {
  readonly cheque: Cheque;
  /** The customer was given one before. */
  readonly isSecondCopy: boolean;
  readonly onClose: () => void;
}

/** The paper of a cheque, to be printed or saved. */
export const ChequePaper = ({ cheque, isSecondCopy, onClose }: ChequePaperProps) => {
  const { shop, platform } = useShop();
  const { id, customerId, number } = cheque;
  const file = useLive((db) => customerFile(db, customerId), [customerId]);
  const paper = useMemo(
    () => (file ? chequePaper(file, id, { shop, isSecondCopy }) : null),
    [file, id, shop, isSecondCopy],
  );
  return (
    <PdfPreview
      document={paper}
      title={`Recibo do cheque ${number} de ${file?.customer.name ?? ''}`}
      platform={platform}
      onClose={onClose}
    />
  );
};
