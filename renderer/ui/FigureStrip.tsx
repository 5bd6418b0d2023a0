import classes from './FigureStrip.module.css';

export interface Figure {
  readonly label: string;
  /** As written: an amount, a count, a share. */
  readonly value: string;
  readonly note?: string;
  /** How it is counted, for whom asks. */
  readonly hint?: string;
}

/** The few numbers that matter on a screen, in one strip. */
export const FigureStrip = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl className={classes.strip}>
    {figures.map(({ label, value, note, hint }) => (
      <div key={label} className={classes.figure} title={hint}>
        <dt className={classes.label}>{label}</dt>
        <dd className={classes.value}>
          {value} {note && <small className={classes.note}>{note}</small>}
        </dd>
      </div>
    ))}
  </dl>
);
