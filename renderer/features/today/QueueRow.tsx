import type { Person } from '@renderer/data/queries/today';
import { useShop } from '@renderer/data/shop-context';
import { channelWords, prefersAfter } from '@renderer/features/talk';
import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import { sumCents } from '@shared/money/cents';
import { talkChannelFor } from '@shared/rules/channels';
import type { DayLimits } from '@shared/rules/dues';
import { messageFacts } from '@shared/rules/messages/facts';
import { isSilent } from '@shared/rules/queue';
import { IconClock, IconPhoneOff, IconScale } from '@tabler/icons-react';
import { cameBackText } from './cheque-words';
import classes from './QueueRow.module.css';
import type { EntryRow } from './queue-rows';

interface QueueRowProps {
  readonly row: EntryRow;
  /** Absent until read: then the row shows what the summary knows. */
  readonly person: Person | undefined;
  readonly limits: DayLimits;
}

interface ChannelIconProps {
  readonly entry: EntryRow['entry'];
  readonly person: Person;
  readonly hour: number;
}

const ChannelIcon = ({ entry, person, hour }: ChannelIconProps) => {
  if (entry.section === 'decide') return <IconScale size={19} role="img" aria-label="você decide" />;
  const later = prefersAfter(person.customer, hour);
  if (later !== null) return <IconClock size={19} role="img" aria-label={`prefere depois das ${later}h`} />;
  const channel = talkChannelFor(person.customer, isSilent(entry) ? undefined : entry.step?.channel);
  const { icon: Icon, name } = channel ? channelWords[channel] : { icon: IconPhoneOff, name: 'sem telefone' };
  return <Icon size={19} aria-label={name} role="img" />;
};

/** One customer of the day: who, why, how much with charges, since when, and through which channel. */
export const QueueRow = ({ row, person, limits }: QueueRowProps) => {
  const { entry, cameBack = [] } = row;
  const { today, terms, clock } = useShop();
  const { hour } = clock.timeOfDay();
  // What fell due on a day without business is still on time today.
  const dueDay = entry.section === 'today' ? today : entry.day;
  const due = person ? messageFacts(person.open, entry.section, limits, terms).totalCents : entry.cents;
  const cents = sumCents(cameBack.map(({ cheque }) => cheque.cents)) || due || entry.cents;
  const reason = cameBackText(cameBack, today) || entry.reason;
  return (
    <div className={classes.row}>
      <div>
        <div className={classes.name} title={person?.customer.name}>
          {person?.customer.name ?? ' '}
        </div>
        <div className={classes.reason} title={reason}>
          {reason}
        </div>
      </div>
      <span className={classes.amount}>
        <Money cents={cents} />
      </span>
      <span>
        <DueBadge day={cameBack[0]?.last.day ?? dueDay} today={today} />
      </span>
      <span className={classes.channel}>
        {person && <ChannelIcon entry={entry} person={person} hour={hour} />}
      </span>
    </div>
  );
};
