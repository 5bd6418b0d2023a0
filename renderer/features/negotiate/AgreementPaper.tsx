import { customerFile } from '@renderer/data/queries/customer-file';
import { useLive, useShop } from '@renderer/data/shop-context';
import { agreementPaper } from '@renderer/documents/from-records/agreement';
import { PaperPreview } from '@renderer/features/paper-preview';
import { Page } from '@renderer/ui/Page';
import type { MadeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import type { Customer } from '@shared/domain/customer';
import { useMemo } from 'react';

export interface AgreementOnPaper extends MadeAgreement {
  readonly customer: Customer;
}

/** The paper of the agreement just made, ready to be printed and signed. */
export const AgreementPaper = ({
  made,
  onClose,
}: {
  readonly made: AgreementOnPaper;
  readonly onClose: () => void;
}) => {
  const { shop, terms, clauses, platform } = useShop();
  const { agreement, customer } = made;
  const account = useLive((db) => customerFile(db, customer.id), [customer.id]);
  const document = useMemo(
    () => (account ? agreementPaper({ agreement, account, shop, terms, clauses }) : null),
    [agreement, account, shop, terms, clauses],
  );
  return (
    <Page
      title={`Acordo nº ${agreement.number} com ${customer.name}`}
      subtitle="Gravado. Imprima, assinem as duas vias e peça a assinatura de duas testemunhas."
    >
      <PaperPreview
        document={document}
        title={`Acordo ${agreement.number} de ${customer.name}`}
        platform={platform}
        onClose={onClose}
      />
    </Page>
  );
};
