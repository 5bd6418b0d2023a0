import { openAccount } from '@renderer/data/queries/open-account';
import { useLive } from '@renderer/data/shop-context';
import { PickCustomer } from '@renderer/features/pick-customer';
import { TakeChequesDialog } from '@renderer/features/take-cheques';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { isDue } from '@shared/domain/installment';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { AskedCheques } from './asked-cheques';
import { CustomerGone, NothingToReceive } from './NothingToReceive';
import { ReceiptPaper, type Received } from './ReceiptPaper';
import { ReceiveDesk } from './ReceiveDesk';

/** Receber: from one customer, or from whoever is looked for first. */
export const ReceiveScreen = () => {
  const { id, agreement } = useParams<{ id?: string; agreement?: string }>();
  const [, go] = useLocation();
  if (id) return <ReceiveFrom key={id} customerId={id} agreementId={agreement} />;
  return (
    <PickCustomer
      title="Receber"
      subtitle="De quem você está recebendo?"
      listed="open"
      onPick={(customerId) => go(paths.receive(customerId))}
    />
  );
};

interface ReceiveFromProps {
  readonly customerId: string;
  /** Its installments are what is paid. */
  readonly agreementId: string | undefined;
}

const ReceiveFrom = ({ customerId, agreementId }: ReceiveFromProps) => {
  const [, go] = useLocation();
  const facts = useLive((db) => openAccount(db, customerId), [customerId]);
  // Both kept here: once saved, what was paid is no longer open and the desk may have nothing left to show.
  const [received, setReceived] = useState<Received | null>(null);
  const [asked, setAsked] = useState<AskedCheques | null>(null);
  const isDesk = received === null && (facts?.open.some(isDue) ?? false);
  // What was open here and is so no more was paid elsewhere.
  const [wasDesk, setWasDesk] = useState(false);
  if (isDesk && !wasDesk) setWasDesk(true);
  const back = () => go(facts ? paths.customer(facts.customer.id) : paths.today());
  useShortcuts({ Escape: isDesk ? undefined : back });
  if (received) return <ReceiptPaper received={received} />;
  if (facts === undefined) return null;
  if (facts === null) return <CustomerGone />;
  const { customer, open, awaited, summary } = facts;
  return (
    <>
      {isDesk ? (
        <ReceiveDesk
          customer={customer}
          agreementId={agreementId}
          open={open}
          awaited={awaited}
          creditCents={summary.creditCents ?? 0}
          isCovered={asked !== null}
          onReceived={setReceived}
          onCheques={setAsked}
        />
      ) : (
        <NothingToReceive account={facts} wasOpen={wasDesk} />
      )}
      {asked && (
        <TakeChequesDialog
          customerId={customer.id}
          {...asked}
          onClose={() => setAsked(null)}
          onTaken={back}
        />
      )}
    </>
  );
};
