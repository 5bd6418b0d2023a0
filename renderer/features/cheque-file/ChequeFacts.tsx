import { Anchor } from '@mantine/core';
import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import { paths } from '@renderer/ui/paths';
import { Link } from 'wouter';
import classes from './ChequePanel.module.css';
import { chequeFacts, takenText } from './cheque-facts';

/** What is written on the cheque, and who handed it over. */
export const ChequeFacts = ({ file }: { readonly file: ChequeFileRecords }) => {
  const { cheque, customer, replaced, replacements } = file;
  const others = replaced ? [replaced] : replacements;
  return (
    <dl className={classes.facts}>
      <dt>Recebido de</dt>
      <dd>
        <Anchor component={Link} href={paths.customer(customer.id)} fw={600} inherit>
          {customer.name}
        </Anchor>{' '}
        {takenText(cheque)}
      </dd>
      {chequeFacts(file).map(({ label, text }) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      {others.length > 0 && (
        <>
          <dt>{replaced ? 'No lugar do' : 'Trocado por'}</dt>
          <dd className={classes.others}>
            {others.map(({ id, number }) => (
              <Anchor key={id} component={Link} href={paths.cheque(id)} fw={600} inherit>
                cheque {number}
              </Anchor>
            ))}
          </dd>
        </>
      )}
      {cheque.notes && (
        <>
          <dt>Observação</dt>
          <dd>{cheque.notes}</dd>
        </>
      )}
    </dl>
  );
};
