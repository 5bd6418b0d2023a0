import { Checkbox } from '@mantine/core';
import type { LegalItem } from '@shared/rules/legal/checklist';
import classes from './LegalDialog.module.css';
import type { LegalOption } from './legal-view';

interface LegalItemsProps {
  readonly option: LegalOption;
  readonly confirmed: readonly string[];
  readonly onConfirm: (ids: readonly string[]) => void;
}

const Told = ({ text, source }: LegalItem) => (
  <>
    {text} <small>{source}</small>
  </>
);

/** What is confirmed before a step, and what follows from it. */
export const LegalItems = ({ option, confirmed, onConfirm }: LegalItemsProps) => {
  const { before, after, isOffered, text } = option;
  if (!isOffered) return <p className={classes.held}>Agora não: {text}</p>;
  return (
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
};
