import { type AtRiskReportData, MOST_RISK_LINES } from '@renderer/documents/definitions/at-risk-report-data';
import { shopParty } from '@renderer/documents/from-records/party';
import type { PaperDocument } from '@renderer/documents/paper-document';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Customer } from '@shared/domain/customer';
import type { Shop } from '@shared/domain/shop';
import { riskOf } from '@shared/rules/risk/risk-score';
import { segments, segmentText } from '@shared/rules/risk/segment';
import { type RiskFilter, type RiskRow, riskTotals } from './at-risk-view';
import { lastContactText, promiseText, segmentName } from './risk-words';

const filterText = ({ segment, overLimit, brokenPromise }: RiskFilter): string | undefined => {
  const parts = [
    ...(segment === 'all' ? [] : [segmentText[segment]]),
    ...(overLimit ? ['acima do limite'] : []),
    ...(brokenPromise ? ['promessa não cumprida'] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
};

const lineOf = (
  { account }: RiskRow,
  customers: ReadonlyMap<string, Customer>,
  today: CivilDay,
): AtRiskReportData['lines'][number] => {
  const { summary, standing, position, segment, score, openCents } = account;
  return {
    name: customers.get(account.customerId)?.name ?? 'cliente',
    segment: segmentText[segment],
    score,
    reason: riskOf(summary, standing).reasons[0]?.text ?? '',
    openCents,
    overdueCents: position.overdue.cents,
    daysLate: position.daysLate,
    talk: [lastContactText(summary, today), promiseText(summary, today)]
      .filter((part) => part !== null)
      .join(' · '),
  };
};

/** The rows that go on paper: the first of a long list. */
export const printedRows = (rows: readonly RiskRow[]): readonly RiskRow[] => rows.slice(0, MOST_RISK_LINES);

/** The list as a paper, in its order; totals are of all rows, also those beyond what is printed. */
export const riskReport = (
  rows: readonly RiskRow[],
  filter: RiskFilter,
  customers: ReadonlyMap<string, Customer>,
  { shop, today }: { readonly shop: Shop; readonly today: CivilDay },
): PaperDocument => {
  const totals = riskTotals(rows);
  return {
    kind: 'at-risk-report',
    data: {
      shop: shopParty(shop),
      day: today,
      filter: filterText(filter),
      atRiskCents: totals.cents,
      count: totals.count,
      bySegment: [...segments]
        .reverse()
        .filter((segment) => totals.bySegment[segment].count > 0)
        .map((segment) => ({ label: segmentName(segment), ...totals.bySegment[segment] })),
      lines: printedRows(rows).map((row) => lineOf(row, customers, today)),
    },
  };
};
