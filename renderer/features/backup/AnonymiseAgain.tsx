import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useLive } from '@renderer/data/shop-context';
import { anonymiseRefusedText } from '@renderer/features/privacy';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { useAlone } from '@renderer/ui/use-alone';
import { anonymiseCustomer } from '@renderer/use-cases/anonymise-customer';
import { isRetired } from '@shared/domain/customer';
import { IconAlertTriangle, IconUserOff } from '@tabler/icons-react';
import { againText, backText } from './anonymised-words';
import classes from './RestoreDialog.module.css';

interface AnonymiseAgainProps {
  readonly ids: readonly string[];
  /** Nobody is left to whom it could be done: the button that had the keyboard is gone. */
  readonly onDone: () => void;
}

/** What was promised to customers holds after a restore too: it is said who came back, and done again where the owner wants. */
export const AnonymiseAgain = ({ ids, onDone }: AnonymiseAgainProps) => {
  const { withOwner } = useOwnerApproval();
  const people = useLive(
    async (db) =>
      (await db.customers.bulkGet([...ids])).flatMap((customer) =>
        customer && !isRetired(customer) ? customer : [],
      ),
    [ids],
  );
  const alone = useAlone('Nem todos foram anonimizados de novo. Nada mais foi mudado. Tente mais uma vez.');
  if (!people || people.length === 0) return null;
  const again = () =>
    withOwner('anonymise', async (context) => {
      let many = 0;
      for (const { id, name } of people) {
        const outcome = await anonymiseCustomer(context, { customerId: id, early: true });
        if (outcome.ok) many += 1;
        else notify.failed(`${name}: ${anonymiseRefusedText(outcome.error)}`);
      }
      if (many > 0) notify.done(againText(many));
      if (many === people.length) onDone();
    });
  return (
    <>
      <div className={classes.warning}>
        <IconAlertTriangle size={22} aria-hidden />
        {backText(people.map(({ name }) => name))}
      </div>
      <div>
        <ActionButton icon={IconUserOff} onClick={() => void alone(again)}>
          Anonimizar de novo
        </ActionButton>
      </div>
    </>
  );
};
