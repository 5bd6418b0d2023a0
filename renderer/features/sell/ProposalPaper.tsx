import { useShop } from '@renderer/data/shop-context';
import { creditSummaryPaper } from '@renderer/documents/from-records/credit-summary';
import { PaperPreview } from '@renderer/features/paper-preview';
import type { SaleDraft } from '@renderer/stores/sale-drafts';
import type { Customer } from '@shared/domain/customer';
import { useMemo } from 'react';
import { saleItems } from './sell-items';
import type { SellView } from './sell-view';

interface ProposalPaperProps {
  readonly customer: Customer;
  readonly draft: SaleDraft;
  readonly view: SellView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What the law wants told before a sale on credit, with the shop's name and address, as a paper (CDC art. 54-B). */
export const ProposalPaper = ({ customer, draft, view, isOpen, onClose }: ProposalPaperProps) => {
  const { shop, terms, platform } = useShop();
  const document = useMemo(() => {
    const { cost, day, interval } = view;
    if (!isOpen || !cost || !day || !interval) return null;
    const items = saleItems(draft.items.filter(({ description }) => description.trim() !== ''));
    const description =
      draft.description.trim() || items.map((item) => item.description).join(', ') || 'Compra a prazo';
    return creditSummaryPaper({ shop, customer, sale: { day, interval, description, items }, cost, terms });
  }, [isOpen, view, draft, shop, customer, terms]);
  return (
    <PaperPreview
      document={document}
      title={`Resumo da venda para ${customer.name}`}
      platform={platform}
      onClose={onClose}
    />
  );
};
