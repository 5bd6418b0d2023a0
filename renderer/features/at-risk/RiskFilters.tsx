import { Checkbox, SegmentedControl } from '@mantine/core';
import { segments } from '@shared/rules/risk/segment';
import classes from './AtRiskScreen.module.css';
import type { RiskFilter, RiskTotals } from './at-risk-view';
import { segmentName } from './risk-words';

interface RiskFiltersProps {
  readonly filter: RiskFilter;
  readonly totals: RiskTotals;
  readonly onChange: (filter: RiskFilter) => void;
}

const VALUES = ['all', ...[...segments].reverse()] as const;

/** Which customers are listed: by how they pay, over their limit, with a promise that was not kept. */
export const RiskFilters = ({ filter, totals, onChange }: RiskFiltersProps) => {
  const countOf = (value: RiskFilter['segment']) =>
    value === 'all' ? totals.count : totals.bySegment[value].count;
  return (
    <div className={classes.filters}>
      <SegmentedControl
        size="sm"
        aria-label="Como pagam"
        value={filter.segment}
        onChange={(chosen) => {
          const segment = VALUES.find((value) => value === chosen);
          if (segment) onChange({ ...filter, segment });
        }}
        data={VALUES.map((value) => ({
          value,
          label: `${value === 'all' ? 'Todos' : segmentName(value)} ${countOf(value)}`,
        }))}
      />
      <Checkbox
        label={`Acima do limite (${totals.overLimit})`}
        checked={filter.overLimit}
        onChange={(event) => onChange({ ...filter, overLimit: event.currentTarget.checked })}
      />
      <Checkbox
        label={`Promessa não cumprida (${totals.brokenPromise})`}
        checked={filter.brokenPromise}
        onChange={(event) => onChange({ ...filter, brokenPromise: event.currentTarget.checked })}
      />
    </div>
  );
};
