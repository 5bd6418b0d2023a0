import { Anchor } from '@mantine/core';
import { paths } from '@renderer/ui/paths';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { IconHourglass } from '@tabler/icons-react';
import { Link } from 'wouter';
import classes from './ReturnDesk.module.css';
import { waitingText } from './return-words';

/** Cheques that cover what falls: what they bring is more than is owed then. */
export const WaitingCheques = ({ cheques }: { readonly cheques: readonly Cheque[] }) => {
  const [first] = cheques;
  return (
    first && (
      <p className={classes.waiting} role="note">
        <IconHourglass size={18} aria-hidden />
        <span>
          {waitingText(cheques)}{' '}
          <Anchor component={Link} href={paths.cheque(first.id)} fw={600} inherit>
            Ver o cheque {first.number}
          </Anchor>
        </span>
      </p>
    )
  );
};
