import type { ReactNode } from 'react';
import classes from './Sums.module.css';

export interface Sum {
  readonly label: string;
  /** As written, or the field it is typed in. */
  readonly value: ReactNode;
  /** Under a line, larger. */
  readonly isTotal?: boolean;
}

/** Amounts one under the other, and what they add up to. */
export const Sums = ({ sums }: { readonly sums: readonly Sum[] }) => (
  <dl className={classes.sums}>
    {sums.map(({ label, value, isTotal }) => (
      <div key={label} className={isTotal ? `${classes.row} ${classes.total}` : classes.row}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
