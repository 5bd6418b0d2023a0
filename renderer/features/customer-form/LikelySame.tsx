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

/** Who may already be this customer, said quietly beside the form: at most two, the likely before the others. */
export const LikelySame = ({ found }: { readonly found: readonly FoundDuplicate[] }) => {
  const likely = found.filter((match) => match.likely);
  const [first, second] = likely.length > 0 ? likely : found;
  return (
    <div role="status">
      {first && (
        <p className={first.likely ? classes.likely : classes.maybe}>
          <IconUsers size={18} aria-hidden />
          <span>
            {first.likely ? 'Parece que já está cadastrado: ' : 'Para conferir: '}
            <Named {...first} />
            {second && ' ou '}
            {second && <Named {...second} />}.
          </span>
        </p>
      )}
    </div>
  );
};
