import classes from './FactList.module.css';
import type { FactGroup } from './fact-groups';

/** What is known, a line each: what it is of, and what there is to say. */
export const FactList = ({ heading, facts, empty, more }: FactGroup) => (
  <section aria-label={heading}>
    <h2 className={classes.heading}>{heading}</h2>
    {facts.length === 0 && <p className={classes.empty}>{empty}</p>}
    <dl className={classes.facts}>
      {facts.map(({ label, value }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {more && <p className={classes.empty}>{more}</p>}
  </section>
);
