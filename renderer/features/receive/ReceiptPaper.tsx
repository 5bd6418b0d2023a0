import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { useShop } from '@renderer/data/shop-context';
import { receiptPaper } from '@renderer/documents/from-records/receipt';
import { PaperPreview } from '@renderer/features/paper-preview';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import type { Payment } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { HandBack } from './HandBack';
import { handBacks } from './hand-backs';

export interface Received {
  readonly payment: Payment;
  /** The customer's file as the payment left it. */
  readonly file: CustomerFile;
}

/**
 * The receipt of what was just received, then the cheques that are to be handed back for it. Closed, it leads to the
 * customer's file.
 */
export const ReceiptPaper = ({ received }: { readonly received: Received }) => {
  const { shop, platform, operator } = useShop();
  const [, go] = useLocation();
  const { payment, file } = received;
  const document = useMemo(
    () => receiptPaper({ ...file, shop, payment, operator: operator?.name }),
    [file, shop, payment, operator],
  );
  const [toHandBack] = useState(() => handBacks(received));
  // The receipt is shown before the first of them.
  const [shown, setShown] = useState(-1);
  const next = () => {
    if (shown + 1 < toHandBack.length) setShown(shown + 1);
    else go(paths.customer(file.customer.id));
  };
  const cheque = toHandBack[shown];
  return (
    <Page
      title={`Recebido de ${file.customer.name}`}
      subtitle={`${formatMoney(payment.totalCents)} gravado. Recibo nº ${payment.number}.`}
    >
      {cheque && <HandBack key={cheque.id} cheque={cheque} onDone={next} />}
      <PaperPreview
        document={cheque ? null : document}
        title={`Recibo ${payment.number} de ${file.customer.name}`}
        platform={platform}
        onClose={next}
      />
    </Page>
  );
};
