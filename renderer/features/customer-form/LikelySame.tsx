import { Anchor } from '@mantine/core';
import type { FoundDuplicate } from '@renderer/data/queries/find-duplicates';
import { paths } from '@renderer/ui/paths';
import { duplicateReasonsText } from '@shared/domain/duplicates';
import { IconUsers } from '@tabler/icons-react';
import { Link } from 'wouter';
import classes from './CustomerForm.module.css';

/** Who may already be this customer, said quietly beside the form. */
export const LikelySame = ({ found }: { readonly found: readonly FoundDuplicate[] }) => {
  const shown = found.slice(0, 2);
  return (
    <div role="status" className={classes.same}>
      {shown.map(({ customer, reasons, likely }) => (
        <p key={customer.id} className={likely ? classes.likely : classes.maybe}>
          <IconUsers size={18} aria-hidden />
          <span>
            {likely ? 'Parece que já está cadastrado: ' : 'Para conferir: '}
            <Anchor component={Link} href={paths.customer(customer.id)} fw={600} inherit>
              {customer.name}
            </Anchor>{' '}
            tem {duplicateReasonsText(reasons)}.
          </span>
        </p>
      ))}
    </div>
  );
};
