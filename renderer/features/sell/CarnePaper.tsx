import { useShop } from '@renderer/data/shop-context';
import { carnePaper } from '@renderer/documents/from-records/carne';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import type { RegisteredSale } from '@renderer/use-cases/register-sale';
import type { Customer } from '@shared/domain/customer';
import { formatMoney } from '@shared/money/format';
import { lazy, Suspense, useMemo } from 'react';
import { useLocation } from 'wouter';

// pdfmake and its viewer load with the first paper that is looked at.
const PdfPreview = lazy(async () => ({
  default: (await import('@renderer/documents/PdfPreview')).PdfPreview,
}));

export interface ClosedSale extends RegisteredSale {
  readonly customer: Customer;
}

/** The booklet of the sale just closed. Closed, it leads to the customer's file. */
export const CarnePaper = ({ closed }: { readonly closed: ClosedSale }) => {
  const { shop, terms, platform } = useShop();
  const [, go] = useLocation();
  const { sale, customer } = closed;
  const document = useMemo(() => carnePaper({ ...closed, shop, terms }), [closed, shop, terms]);
  return (
    <Page
      title={`Venda nº ${sale.number} para ${customer.name}`}
      subtitle={`${formatMoney(sale.totalCents)} gravada. Imprima o carnê e entregue ao cliente.`}
    >
      <Suspense fallback={null}>
        <PdfPreview
          document={document}
          title={`Carnê ${sale.number} de ${customer.name}`}
          platform={platform}
          onClose={() => go(paths.customer(customer.id))}
        />
      </Suspense>
    </Page>
  );
};
