import { useShop } from '@renderer/data/shop-context';
import { useTalk } from '@renderer/stores/talk';
import { notify } from '@renderer/ui/notify';
import { paths } from '@renderer/ui/paths';
import { addDays } from '@shared/calendar/civil-day';
import { formatDayMonth, weekdayName } from '@shared/calendar/format';
import { businessDayFrom } from '@shared/calendar/holidays';
import type { TalkChannel } from '@shared/rules/channels';
import { withKinderWording } from '@shared/rules/tone/kinder-wording';
import { useLocation } from 'wouter';
import { loggedText } from './answers';
import type { Sent } from './contact-basis';
import type { OpenConversation } from './use-conversation';
import { useLog } from './use-log';
import { useSending } from './use-sending';

export interface TalkCommands {
  /** Opens the conversation, or the form where phone and e-mail are missing. */
  readonly open: () => void;
  /** WhatsApp through the other door than usual: its own program, or the browser. */
  readonly openOtherDoor: () => void;
  readonly openOlder: (() => void) | null;
  readonly copy: () => void;
  readonly another: () => void;
  readonly use: (channel: TalkChannel) => void;
  /** The customer wrote first: answers are all right at any hour. Once more takes it back. */
  readonly reply: () => void;
  readonly talkAnyway: () => void;
  /** Takes the kinder words of the first finding that has some. */
  readonly soften: () => void;
  readonly postpone: () => void;
  /** Messages are welcome again. */
  readonly resume: () => void;
  readonly receive: () => void;
  readonly negotiate: () => void;
  /** What is known before a talk about terms. */
  readonly prepare: () => void;
  readonly file: () => void;
  /** The file of the cheque that came back, where one did. */
  readonly cheque: (() => void) | null;
  /** On paper. */
  readonly letter: () => void;
  readonly complete: () => void;
  /** It was tried, and something stands against it. */
  readonly isRefused: boolean;
  /** What was opened and is to be written down; null when nothing is. */
  readonly asking: Sent | null;
  readonly stopAsking: (logged: boolean) => void;
}

/** What the buttons and keys of a conversation do. `onDone` is told when something was written down. */
export const useTalkCommands = (conversation: OpenConversation, onDone: () => void): TalkCommands => {
  const { view, text, outgoing, setText } = conversation;
  const { today, terms } = useShop();
  const [, go] = useLocation();
  const { close, inApp, setInApp } = useTalk();
  const log = useLog();
  const sending = useSending(conversation);
  const customer = view?.customer;

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
  const complete = visit(paths.editCustomer);
  const cheque = view?.cameBack[0]?.cheque;
  return {
    open: () => (outgoing?.address.ok ? sending.open(inApp) : complete()),
    openOtherDoor: () => {
      if (view?.channel !== 'whatsapp' || !outgoing?.address.ok) return;
      if (outgoing.obstacle === null) setInApp(!inApp);
      sending.open(!inApp);
    },
    openOlder: sending.openOlder,
    copy: sending.copy,
    another: conversation.another,
    use: (channel) => {
      if (channel !== view?.channel && !view?.decides) conversation.use(channel);
    },
    reply: () => {
      if (view?.inReply) conversation.setInReply(false);
      else if (outgoing && !outgoing.guard.allowed && outgoing.guard.overridable)
        conversation.setInReply(true);
    },
    talkAnyway: conversation.talkAnyway,
    soften: () => {
      const finding = outgoing?.findings.find(({ instead }) => instead !== null);
      if (finding) setText(withKinderWording(text, finding));
    },
    postpone: () => {
      if (view?.entry && !view.silent) void postpone();
    },
    resume: () => void note({ answer: 'resume' }, loggedText('resume', customer?.name ?? '')),
    receive: visit(paths.receive),
    negotiate: visit(paths.negotiate),
    prepare: visit(paths.prepare),
    file: visit(paths.customer),
    cheque: cheque ? visit(() => paths.cheque(cheque.id)) : null,
    letter: visit(paths.letters),
    complete,
    isRefused: sending.isRefused,
    asking: sending.asking,
    stopAsking: (logged) => {
      sending.stopAsking();
      if (logged) onDone();
    },
  };
};
