import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { Page } from '@renderer/ui/Page';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { IconUserOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import classes from './AnonymisedFile.module.css';
import { timelineOf } from './timeline';

/** What is left of a customer who was anonymised: days and amounts, with nothing to do about them. */
export const AnonymisedFile = ({ file }: { readonly file: CustomerFile }) => {
  const { name, anonymisedOn = '' } = file.customer;
  const entries = useMemo(() => timelineOf(file), [file]);
  return (
    <Page title={name}>
      <p className={classes.note}>
        <IconUserOff size={20} aria-hidden />
        Anonimizado em {formatDay(anonymisedOn)}: nome, contatos e textos saíram para sempre. Ficaram dias,
        valores e números.
      </p>
      <ol className={classes.list} aria-label="O que ficou">
        {entries.map(({ key, day, title, cents }) => (
          <li key={key}>
            <span>{formatDay(day)}</span>
            <span>{title}</span>
            <span>{cents === undefined ? '' : formatMoney(cents)}</span>
          </li>
        ))}
      </ol>
    </Page>
  );
};
