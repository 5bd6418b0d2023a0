import { Anchor } from '@mantine/core';
import type { FoundDuplicate } from '@renderer/data/queries/find-duplicates';
import { paths } from '@renderer/ui/paths';
import { duplicateReasonsText } from '@shared/domain/duplicates';
import { IconUsers } from '@tabler/icons-react';
import { Link } from 'wouter';
import classes from './CustomerForm.module.css';

const Named = ({ customer, reasons }: FoundDuplicate) => (
  <>
    <Anchor component={Link} href={paths.customer(customer.id)} fw={600} inherit>
      {customer.name}
    </Anchor>{' '}
    ({duplicateReasonsText(reasons)})
  </>
);

/** Who is probably this customer already, said quietly beside the form: at most two. */
export const LikelySame = ({ found: [first, second] }: { readonly found: readonly FoundDuplicate[] }) => (
  <div role="status">
    {first && (
      <p className={classes.likely}>
        <IconUsers size={18} aria-hidden />
        <span>
          Parece que já está cadastrado: <Named {...first} />
          {second && ' ou '}
          {second && <Named {...second} />}.
        </span>
      </p>
    )}
  </div>
);
