import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { useShop } from '@renderer/data/shop-context';
import { receiptPaper } from '@renderer/documents/from-records/receipt';
import { PaperPreview } from '@renderer/features/paper-preview';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import type { Payment } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';
import { useMemo } from 'react';
import { useLocation } from 'wouter';

// pdfmake and its viewer load with the first paper that is looked at.
export interface Received {
  readonly payment: Payment;
  /** The customer's file as the payment left it. */
  readonly file: CustomerFile;
}

/** The receipt of what was just received. Closed, it leads to the customer's file. */
export const ReceiptPaper = ({ received }: { readonly received: Received }) => {
  const { shop, platform } = useShop();
  const [, go] = useLocation();
  const { payment, file } = received;
  const document = useMemo(() => receiptPaper({ ...file, shop, payment }), [file, shop, payment]);
  return (
    <Page
      title={`Recebido de ${file.customer.name}`}
      subtitle={`${formatMoney(payment.totalCents)} gravado. Recibo nº ${payment.number}.`}
    >
      <PaperPreview
        document={document}
        title={`Recibo ${payment.number} de ${file.customer.name}`}
        platform={platform}
        onClose={() => go(paths.customer(file.customer.id))}
      />
    </Page>
  );
};
