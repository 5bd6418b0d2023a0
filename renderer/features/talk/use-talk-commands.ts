import { useShop } from '@renderer/data/shop-context';
import { useTalk } from '@renderer/stores/talk';
import { notify } from '@renderer/ui/notify';
import { paths } from '@renderer/ui/paths';
import { addDays } from '@shared/calendar/civil-day';
import { formatDayMonth, weekdayName } from '@shared/calendar/format';
import { businessDayFrom } from '@shared/calendar/holidays';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { loggedText } from './answers';
import type { TalkChannel } from './conversation-view';
import type { OpenConversation } from './use-conversation';
import { useLog } from './use-log';
import { useSend } from './use-send';

export interface TalkCommands {
  /** Opens the conversation, or the form where the phone is missing. */
  readonly open: () => void;
  readonly another: () => void;
  readonly call: () => void;
  /** By WhatsApp though another channel is preferred. */
  readonly whatsapp: () => void;
  readonly postpone: () => void;
  /** Messages are welcome again. */
  readonly resume: () => void;
  readonly receive: () => void;
  readonly negotiate: () => void;
  readonly file: () => void;
  /** The channel whose outcome is being asked for; null when none is. */
  readonly asking: TalkChannel | null;
  readonly stopAsking: (logged: boolean) => void;
}

/** What the buttons and keys of a conversation do. `onDone` is told when something was written down. */
export const useTalkCommands = (
  { view, text, another }: OpenConversation,
  onDone: () => void,
): TalkCommands => {
  const { today, terms } = useShop();
  const [, go] = useLocation();
  const close = useTalk((state) => state.close);
  const [asking, setAsking] = useState<TalkChannel | null>(null);
  const log = useLog();
  const send = useSend();
  const customer = view?.customer;

  const start = async (channel: TalkChannel) => {
    if (view && (channel === 'call' || text.trim() !== '') && (await send(view, channel, text)))
      setAsking(channel);
  };
  const note = async (
    request: Omit<Parameters<typeof log>[0], 'customerId' | 'text' | 'channel'>,
    done: string,
  ) => {
    if (!view || !customer) return;
    const channel = view.channel ?? 'whatsapp';
    const failed = await log({ customerId: customer.id, channel, text: '', ...request }, done);
    if (failed === null) onDone();
    else notify.failed(failed);
  };
  const postpone = () => {
    const until = businessDayFrom(addDays(today, 1), terms.holidays);
    const when = `${weekdayName(until)}, ${formatDayMonth(until)}`;
    return note({ answer: 'postponed', until }, `Adiado para ${when} · ${customer?.name ?? ''}`);
  };
  const visit = (path: (id: string) => string) => () => {
    if (!customer) return;
    close();
    go(path(customer.id));
  };
  const open = () => {
    if (!view) return;
    if (view.channel === null) visit(paths.editCustomer)();
    else if (view.summary.doNotContact === undefined) start(view.channel);
  };
  return {
    open,
    another,
    call: () => start('call'),
    whatsapp: () => {
      if (view?.summary.doNotContact === undefined) start('whatsapp');
    },
    postpone: () => {
      if (view?.entry && !view.silent) postpone();
    },
    resume: () => note({ answer: 'resume' }, loggedText('resume', customer?.name ?? '')),
    receive: visit(paths.receive),
    negotiate: visit(paths.negotiate),
    file: visit(paths.customer),
    asking,
    stopAsking: (logged) => {
      setAsking(null);
      if (logged) onDone();
    },
  };
};
