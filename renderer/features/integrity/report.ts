import type { Finding } from '@shared/domain/integrity/finding';
import { findingText } from '@shared/domain/integrity/finding-text';
import { CSV_MARK, csvLine } from '@shared/tables/csv';
import { adviceText } from './advice';
import type { FindingGroup } from './finding-groups';

const KINDS = ['text', 'text', 'text'] as const;

/** The findings as a spreadsheet: whose they are, what was found, what can be done. */
export const reportCsv = (groups: readonly FindingGroup[], nameOf: (customerId: string) => string): string =>
  CSV_MARK +
  [
    ['Cliente', 'O que não confere', 'O que fazer'],
    ...groups.flatMap((group) =>
      group.findings.map((finding: Finding) => [
        group.name || 'Cliente que não está na loja',
        findingText(finding, nameOf),
        adviceText(group),
      ]),
    ),
  ]
    .map((cells) => csvLine(cells, KINDS))
    .join('');
