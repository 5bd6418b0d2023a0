import { Anchor } from '@mantine/core';
import { findDuplicates } from '@renderer/data/queries/find-duplicates';
import { useLive } from '@renderer/data/shop-context';
import { paths } from '@renderer/ui/paths';
import type { Customer } from '@shared/domain/customer';
import { duplicateReasonsText } from '@shared/domain/duplicates';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import classes from './CustomerScreen.module.css';
import { MergeDialog } from './MergeDialog';

/** A quiet line when another record is probably the same person, and the way to make them one. */
export const ProbableDuplicate = ({ customer }: { readonly customer: Customer }) => {
  const [isComparing, setComparing] = useState(false);
  const found = useLive((db) => findDuplicates(db, customer), [customer]);
  const duplicate = found?.find(({ likely }) => likely);
  if (!duplicate) return null;
  return (
    <p className={classes.duplicate}>
      <IconUsers size={18} aria-hidden />
      <span>
        Parece ser a mesma pessoa que{' '}
        <Anchor component={Link} href={paths.customer(duplicate.customer.id)} inherit>
          {duplicate.customer.name}
        </Anchor>
        : {duplicateReasonsText(duplicate.reasons)}.
      </span>
      <Anchor component="button" type="button" inherit fw={600} onClick={() => setComparing(true)}>
        Juntar cadastros
      </Anchor>
      {isComparing && (
        <MergeDialog one={customer} other={duplicate.customer} onClose={() => setComparing(false)} />
      )}
    </p>
  );
};
