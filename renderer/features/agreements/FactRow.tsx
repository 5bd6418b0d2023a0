import classes from './AgreementDetail.module.css';
import type { Fact } from './agreement-words';

/** A few figures side by side, small. */
export const FactRow = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={classes.facts}>
    {facts.map(({ label, value, note }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {value} {note && <small>{note}</small>}
        </dd>
      </div>
    ))}
  </dl>
);
