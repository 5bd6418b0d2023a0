import type { Person } from '@renderer/data/queries/today';
import { useShop } from '@renderer/data/shop-context';
import { channelWords, prefersAfter } from '@renderer/features/talk';
import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import { talkChannelFor } from '@shared/rules/channels';
import type { DayLimits } from '@shared/rules/dues';
import { messageFacts } from '@shared/rules/messages/facts';
import { isSilent, type QueueEntry, type SilentEntry } from '@shared/rules/queue';
import { IconClock, IconPhoneOff, IconScale } from '@tabler/icons-react';
import classes from './QueueRow.module.css';

interface QueueRowProps {
  readonly entry: QueueEntry | SilentEntry;
  /** Absent until read: then the row shows what the summary knows. */
  readonly person: Person | undefined;
  readonly limits: DayLimits;
}

interface ChannelIconProps {
  readonly entry: QueueRowProps['entry'];
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
export const QueueRow = ({ entry, person, limits }: QueueRowProps) => {
  const { today, terms, clock } = useShop();
  const { hour } = clock.timeOfDay();
  // What fell due on a day without business is still on time today.
  const day = entry.section === 'today' ? today : entry.day;
  const cents = person ? messageFacts(person.open, entry.section, limits, terms).totalCents : entry.cents;
  return (
    <div className={classes.row}>
      <div>
        <div className={classes.name} title={person?.customer.name}>
          {person?.customer.name ?? ' '}
        </div>
        <div className={classes.reason} title={entry.reason}>
          {entry.reason}
        </div>
      </div>
      <span className={classes.amount}>
        <Money cents={cents || entry.cents} />
      </span>
      <span>
        <DueBadge day={day} today={today} />
      </span>
      <span className={classes.channel}>
        {person && <ChannelIcon entry={entry} person={person} hour={hour} />}
      </span>
    </div>
  );
};
