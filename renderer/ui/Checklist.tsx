import { Checkbox } from '@mantine/core';
import classes from './Checklist.module.css';

interface ChecklistItem {
  readonly id: string;
  readonly text: string;
  /** What it rests on. */
  readonly source: string;
}

interface ChecklistProps {
  /** Ticked one by one. */
  readonly before: readonly ChecklistItem[];
  readonly after: readonly ChecklistItem[];
  readonly confirmed: readonly string[];
  readonly onConfirm: (ids: readonly string[]) => void;
}

const Told = ({ text, source }: ChecklistItem) => (
  <>
    {text} <small>{source}</small>
  </>
);

/** What is confirmed before a grave step, and what follows from it. */
export const Checklist = ({ before, after, confirmed, onConfirm }: ChecklistProps) => (
  <>
    {before.length > 0 && (
      <fieldset className={classes.items}>
        <legend>Antes: marque o que já conferiu</legend>
        {before.map((item) => (
          <Checkbox
            key={item.id}
            label={<Told {...item} />}
            checked={confirmed.includes(item.id)}
            onChange={(event) =>
              onConfirm(
                event.currentTarget.checked
                  ? [...confirmed, item.id]
                  : confirmed.filter((id) => id !== item.id),
              )
            }
          />
        ))}
      </fieldset>
    )}
    <section className={classes.items} aria-label="Depois">
      <h3>Depois</h3>
      <ul>
        {after.map((item) => (
          <li key={item.id}>
            <Told {...item} />
          </li>
        ))}
      </ul>
    </section>
  </>
);
