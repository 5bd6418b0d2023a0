import { useShop } from '@renderer/data/shop-context';
import { PaperPreview } from '@renderer/features/paper-preview';
import { useMemo } from 'react';
import type { AgreementDetailView } from './detail-view';
import { type AgreementPaperKind, noPaperText, paperOf, paperTitle } from './papers';

interface AgreementPapersProps {
  readonly kind: AgreementPaperKind;
  readonly view: AgreementDetailView;
  readonly onClose: () => void;
}

/** A paper of an agreement, to be printed or saved. */
export const AgreementPapers = ({ kind, view, onClose }: AgreementPapersProps) => {
  const { shop, terms, clauses, today, platform } = useShop();
  const paper = useMemo(
    () => paperOf(kind, view, { shop, terms, clauses, today }),
    [kind, view, shop, terms, clauses, today],
  );
  return (
    <PaperPreview
      document={paper}
      refused={paper ? undefined : noPaperText[kind]}
      title={paperTitle(kind, view)}
      platform={platform}
      onClose={onClose}
    />
  );
};
