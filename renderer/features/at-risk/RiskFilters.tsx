import { Checkbox, SegmentedControl } from '@mantine/core';
import { formatMoney } from '@shared/money/format';
import { segments } from '@shared/rules/risk/segment';
import classes from './AtRiskScreen.module.css';
import type { RiskFilter, RiskTotals } from './at-risk-view';
import { customersText, segmentName } from './risk-words';

interface RiskFiltersProps {
  readonly filter: RiskFilter;
  readonly totals: RiskTotals;
  readonly onChange: (filter: RiskFilter) => void;
}

/** Those who worry most first. */
const VALUES = ['all', ...[...segments].reverse()] as const;

/**
 * What is at risk in each kind of customer, and which of them are listed: by how they pay, over their limit, with a
 * promise that was not kept.
 */
export const RiskFilters = ({ filter, totals, onChange }: RiskFiltersProps) => (
  <div className={classes.filters}>
    <SegmentedControl
      className={classes.segments}
      fullWidth
      aria-label="Como pagam"
      value={filter.segment}
      onChange={(chosen) => {
        const segment = VALUES.find((value) => value === chosen);
        if (segment) onChange({ ...filter, segment });
      }}
      data={VALUES.map((value) => {
        const { cents, count } = value === 'all' ? totals : totals.bySegment[value];
        return {
          value,
          label: (
            <span className={classes.segment}>
              <span>{value === 'all' ? 'Todos' : segmentName(value)}</span>
              <strong>{formatMoney(cents)}</strong>
              <small>{customersText(count)}</small>
            </span>
          ),
        };
      })}
    />
    <div className={classes.checks}>
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
  </div>
);
