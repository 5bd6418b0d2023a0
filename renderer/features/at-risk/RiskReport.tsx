import { readCustomers } from '@renderer/data/queries/at-risk';
import { useShop } from '@renderer/data/shop-context';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { PaperPreview } from '@renderer/features/paper-preview';
import { useEffect, useRef, useState } from 'react';
import type { RiskFilter, RiskRow } from './at-risk-view';
import { printedRows, riskReport } from './risk-report';

// pdfmake and its viewer load with the first paper that is looked at.
interface RiskReportProps {
  readonly rows: readonly RiskRow[];
  readonly filter: RiskFilter;
  readonly onClose: () => void;
}

/** The list as it is filtered, on paper. The names are read once, when it is asked for. */
export const RiskReport = ({ rows, filter, onClose }: RiskReportProps) => {
  const { db, shop, today, platform } = useShop();
  const [document, setDocument] = useState<PaperDocument | null>(null);
  const asked = useRef({ rows, filter });
  useEffect(() => {
    let current = true;
    const { rows: listed, filter: by } = asked.current;
    void readCustomers(
      db,
      printedRows(listed).map(({ account }) => account.customerId),
    ).then((customers) => {
      if (current) setDocument(riskReport(listed, by, customers, { shop, today }));
    });
    return () => {
      current = false;
    };
  }, [db, shop, today]);
  return <PaperPreview document={document} title="Clientes em risco" platform={platform} onClose={onClose} />;
};
