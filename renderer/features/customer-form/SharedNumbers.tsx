import { Anchor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { holdersOfNumbers } from '@renderer/data/queries/shared-number';
import { useLive } from '@renderer/data/shop-context';
import { paths } from '@renderer/ui/paths';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import { IconPhone } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'wouter';
import classes from './CustomerForm.module.css';
import { ownNumbers } from './own-numbers';

const TYPING_PAUSE_MS = 200;
const SHOWN = 2;

interface SharedNumbersProps {
  /** Not told again: the customer itself, and who is pointed out as probably the same. */
  readonly except: readonly (string | undefined)[];
}

/** Says kindly that a number is another customer's too: a family's phone is no mistake, and counts for all of them. */
export const SharedNumbers = ({ except }: SharedNumbersProps) => {
  const { control } = useFormContext<CustomerEntry>();
  const phones = useWatch({ control, name: 'phones' });
  const [numbers] = useDebouncedValue(ownNumbers(phones).join(' '), TYPING_PAUSE_MS);
  const holders = useLive((db) => holdersOfNumbers(db, numbers.split(' ').filter(Boolean)), [numbers]);
  const others = holders?.filter(({ id }) => !except.includes(id)) ?? [];
  const hidden = others.length - SHOWN;
  return (
    <div role="status">
      {others.length > 0 && (
        <p className={classes.maybe}>
          <IconPhone size={18} aria-hidden />
          <span>
            Este telefone também é de{' '}
            {others.slice(0, SHOWN).map(({ id, name }, index) => (
              <Fragment key={id}>
                {index > 0 && (hidden > 0 ? ', ' : ' e ')}
                <Anchor component={Link} href={paths.customer(id)} fw={600} inherit>
                  {name}
                </Anchor>
              </Fragment>
            ))}
            {hidden > 0 && ` e mais ${hidden}`}. Pode ficar: as conversas com um contam para{' '}
            {others.length > 1 ? 'todos' : 'os dois'}.
          </span>
        </p>
      )}
    </div>
  );
};
