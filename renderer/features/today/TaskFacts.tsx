import type { TaskFact } from './agreement-task-words';
import classes from './TaskPanel.module.css';

/** The few figures of a task, a line each. */
export const TaskFacts = ({ facts }: { readonly facts: readonly TaskFact[] }) => (
  <dl className={classes.facts}>
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
