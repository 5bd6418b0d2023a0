import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';

const SIZES = { sm: 15, md: 16, lg: 20, xl: 26 } as const;

interface MoneyProps {
  readonly cents: Cents;
  readonly size?: keyof typeof SIZES;
  readonly weight?: number;
}

/** An amount as written in a ledger. */
export const Money = ({ cents, size, weight }: MoneyProps) => (
  <span style={{ fontSize: size && SIZES[size], fontWeight: weight, whiteSpace: 'nowrap' }}>
    {formatMoney(cents)}
  </span>
);
