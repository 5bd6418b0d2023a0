import { Anchor } from '@mantine/core';
import { standingListings } from '@renderer/data/queries/standing-listings';
import { useLive, useShop } from '@renderer/data/shop-context';
import { paths } from '@renderer/ui/paths';
import { takeOffText } from '@shared/rules/legal/listing-text';
import { takeOffs } from '@shared/rules/legal/take-off';
import { IconCalendarCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import classes from '../Note.module.css';

const SHOWN = 2;

/** Entries at a bureau that have to be taken off now, with the last day for each; nothing where there are none. */
export const TakeOffNotice = () => {
  const { today, terms } = useShop();
  const listings = useLive(standingListings, []);
  const due = takeOffs(listings ?? [], today, terms.holidays);
  const hidden = due.length - SHOWN;
  return due.slice(0, SHOWN).map((each, index) => {
    const { step, customer } = each.listing;
    return (
      <div key={step.id} className={classes.loud} role="status">
        <IconCalendarCheck size={20} aria-hidden />
        <span>
          <Anchor component={Link} href={paths.customer(customer.id)} fw={600} inherit>
            {customer.name}
          </Anchor>
          {` · ${takeOffText(each, today)}.`}
          {index === SHOWN - 1 && hidden > 0 && ` E mais ${hidden}.`}
        </span>
      </div>
    );
  });
};
