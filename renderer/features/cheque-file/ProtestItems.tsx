import { Checkbox, Stack, Text } from '@mantine/core';
import { checklists, type LegalItem } from '@shared/rules/legal/checklist';
import classes from './ProtestItems.module.css';

interface ProtestItemsProps {
  readonly confirmed: readonly string[];
  readonly onConfirm: (ids: readonly string[]) => void;
  readonly error?: string;
}

const Told = ({ text, source }: LegalItem) => (
  <>
    {text} <small>{source}</small>
  </>
);

/** What is checked before a cheque goes to the notary, and what follows. */
export const ProtestItems = ({ confirmed, onConfirm, error }: ProtestItemsProps) => {
  const { before, after } = checklists.protest;
  return (
    <>
      <fieldset className={classes.items}>
        <legend>Antes: marque o que já conferiu</legend>
        <Stack gap={8}>
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
        </Stack>
      </fieldset>
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
      {error && (
        <Text role="alert" c="var(--red)">
          {error}
        </Text>
      )}
    </>
  );
};
