import { useShortcuts } from '@renderer/ui/shortcuts';
import type { ConversationView } from './conversation-view';
import type { TalkCommands } from './use-talk-commands';

/** The keys of a conversation. Where the owner has to decide first, nothing is opened by a key. */
export const useTalkKeys = (view: ConversationView | null | undefined, commands: TalkCommands): void => {
  const always = {
    a: commands.postpone,
    n: commands.negotiate,
    b: commands.prepare,
    f: commands.file,
    g: commands.cheque ?? undefined,
    k: commands.letter,
    F3: commands.receive,
  };
  const talking = {
    Enter: commands.open,
    'mod+Enter': commands.open,
    v: commands.another,
    w: () => commands.use('whatsapp'),
    s: () => commands.use('sms'),
    e: () => commands.use('email'),
    l: () => commands.use('call'),
    r: commands.reply,
    t: commands.soften,
    c: commands.copy,
    d: commands.openOtherDoor,
    o: commands.openOlder ?? undefined,
  };
  const keys = view?.decides ? { ...always, c: commands.talkAnyway } : { ...always, ...talking };
  useShortcuts(commands.asking || !view ? {} : keys);
};
