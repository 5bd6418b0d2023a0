import type { Finding } from './finding';

/**
 * What can be done about a finding: it follows from the rest and is worked out anew (`follows`); an original record is
 * wrong or gone, so that nothing of the customer may be worked out from what is left (`original`); or no account
 * depends on it (`aside`).
 */
export type FindingClass = 'follows' | 'original' | 'aside';

const classes: Readonly<Record<Finding['kind'], FindingClass>> = {
  'installment-state': 'follows',
  summary: 'follows',
  'summary-missing': 'follows',
  'cheque-state': 'follows',
  awaiting: 'follows',
  covering: 'follows',
  'tab-open': 'follows',
  tokens: 'follows',
  'counter-behind': 'follows',
  unexplained: 'original',
  row: 'original',
  'broken-link': 'original',
  merged: 'original',
  'plan-sum': 'original',
  'plan-count': 'original',
  cancelled: 'original',
  overpaid: 'original',
  'payment-sum': 'original',
  allocations: 'original',
  reversal: 'original',
  'down-payment': 'original',
  return: 'original',
  'agreement-sum': 'original',
  'covered-twice': 'original',
  'break-sum': 'original',
  'tab-sum': 'original',
  events: 'original',
  'cheque-covers': 'original',
  'cheque-payment': 'original',
  'line-sum': 'original',
  lost: 'original',
  'line-missing': 'aside',
  'number-twice': 'aside',
  unseen: 'aside',
  'line-unreadable': 'aside',
  'line-undoes': 'aside',
  'operator-unknown': 'aside',
  operators: 'aside',
  setting: 'aside',
  'customer-lost': 'aside',
  'shop-lost': 'aside',
  'shop-line-missing': 'aside',
  drawer: 'aside',
};

export const classOf = ({ kind }: Finding): FindingClass => classes[kind];

/** Whether what follows may be worked out anew: something is to be, and no original record is in doubt. */
export const isMendable = (findings: readonly Finding[]): boolean => {
  const found = findings.map(classOf);
  return found.includes('follows') && !found.includes('original');
};
