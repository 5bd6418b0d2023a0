import { Kbd } from '@renderer/ui/Kbd';
import type { TalkChannel } from '@shared/rules/channels';
import classes from './ChannelTabs.module.css';
import { channelWords } from './channel-words';
import type { ConversationView } from './conversation-view';
import { addressOf } from './talk-address';

const CHANNELS: readonly (readonly [channel: TalkChannel, key: string])[] = [
  ['whatsapp', 'W'],
  ['sms', 'S'],
  ['email', 'E'],
  ['call', 'L'],
];

interface ChannelTabsProps {
  readonly view: ConversationView;
  readonly onUse: (channel: TalkChannel) => void;
}

/** Through what to talk. Those that do not reach this customer stand back, and say why when chosen. */
export const ChannelTabs = ({ view, onUse }: ChannelTabsProps) => {
  const chosen = view.channel && addressOf(view.customer, view.channel);
  return (
    <fieldset className={classes.tabs} aria-label="Por onde conversar">
      {CHANNELS.map(([channel, key]) => {
        const { icon: Icon, name } = channelWords[channel];
        const isChosen = channel === view.channel;
        return (
          <button
            key={channel}
            type="button"
            className={classes.tab}
            aria-pressed={isChosen}
            aria-label={name}
            title={`${name} (${key})`}
            data-missing={!addressOf(view.customer, channel).ok || undefined}
            onClick={(event) => {
              // Enter is to open the conversation; who came by keyboard keeps the place.
              if (event.detail > 0) event.currentTarget.blur();
              onUse(channel);
            }}
          >
            <Icon size={17} aria-hidden />
            {isChosen ? <span>{name}</span> : <Kbd>{key}</Kbd>}
          </button>
        );
      })}
      {chosen?.ok && (
        <span className={classes.to} title={chosen.value.shown}>
          para {chosen.value.shown}
        </span>
      )}
    </fieldset>
  );
};
