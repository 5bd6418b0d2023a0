import { customerFile } from '@renderer/data/queries/customer-file';
import { useLive, useShop } from '@renderer/data/shop-context';
import { chequeReceiptPaper } from '@renderer/documents/from-records/cheque-receipt';
import { PaperPreview } from '@renderer/features/paper-preview';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { useMemo } from 'react';

// pdfmake and its viewer load with the first paper that is looked at.
interface TakenPaperProps {
  /** Taken together. */
  readonly cheques: readonly Cheque[];
  readonly onClose: () => void;
}

/** The receipt of cheques that were just taken. */
export const TakenPaper = ({ cheques, onClose }: TakenPaperProps) => {
  const { shop, platform, operator } = useShop();
  const { customerId = '', receiptNumber = 0 } = cheques[0] ?? {};
  const file = useLive((db) => customerFile(db, customerId), [customerId]);
  const document = useMemo(
    () => (file ? chequeReceiptPaper({ ...file, shop, receiptNumber, operator: operator?.name }) : null),
    [file, shop, receiptNumber, operator],
  );
  return (
    <PaperPreview
      document={document}
      title={`Recibo de cheques ${receiptNumber} de ${file?.customer.name ?? ''}`}
      platform={platform}
      onClose={onClose}
    />
  );
};
