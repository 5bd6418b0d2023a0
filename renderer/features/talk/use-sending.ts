import { useShop } from '@renderer/data/shop-context';
import { useTalk } from '@renderer/stores/talk';
import { notify } from '@renderer/ui/notify';
import { withoutNinthDigit } from '@shared/identity/phone-ninth-digit';
import { linkErrorText } from '@shared/rules/link-error';
import { useRef, useState } from 'react';
import type { Sent } from './contact-basis';
import { talkLink } from './talk-link';
import type { OpenConversation } from './use-conversation';

const NOT_OPENED = 'Não conseguimos abrir o programa. Copie a mensagem, ou use o celular da loja.';
const NOT_COPIED = 'Não deu para copiar. Selecione o texto e copie com Ctrl+C.';
const COPIED = 'Mensagem copiada. Cole na conversa e volte para anotar.';

export interface Sending {
  /** Opens the conversation outside the app with the text ready. `inApp` is WhatsApp's own program. */
  readonly open: (inApp: boolean) => void;
  /** WhatsApp by the number without its ninth digit, after the full one was tried; null where there is no other. */
  readonly openOlder: (() => void) | null;
  readonly copy: () => void;
  /** It was tried with this customer, and something stands against it. */
  readonly isRefused: boolean;
  /** What was opened, and is to be written down now; null when nothing is. */
  readonly asking: Sent | null;
  readonly stopAsking: () => void;
}

/** The ways out of the app. Each asks at the very moment whether the customer may be contacted. */
export const useSending = ({ view, now, text }: Pick<OpenConversation, 'view' | 'now' | 'text'>): Sending => {
  const { platform, shop } = useShop();
  const inApp = useTalk((state) => state.inApp);
  const [asking, setAsking] = useState<Sent | null>(null);
  /** Ids of whom WhatsApp was opened with: only then is the older number worth a try. */
  const [tried, setTried] = useState<string | null>(null);
  /** Id of whom something stood against when it was tried. */
  const [refused, setRefused] = useState<string | null>(null);
  const busy = useRef(false);

  /** Goes on only when nothing stands against it now. */
  const whenAllowed = async (
    what: 'obstacle' | 'copyObstacle',
    act: (sent: Sent) => Promise<Sent | null>,
  ) => {
    const current = now();
    if (!current || current.view.decides || busy.current) return;
    const { channel, address, [what]: obstacle } = current.outgoing;
    if (obstacle !== null || !address.ok) {
      setRefused(current.view.customer.id);
      return;
    }
    const sent: Sent = { channel, to: address.value.to, text };
    busy.current = true;
    // The question that follows gives the focus back, and Enter is then to open the next conversation.
    if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
    try {
      setAsking(await act(sent));
    } finally {
      busy.current = false;
    }
  };

  const older = () => {
    const current = now();
    const { address, channel } = current?.outgoing ?? {};
    return channel === 'whatsapp' && address?.ok ? withoutNinthDigit(address.value.to) : null;
  };

  const openLink = (way: { app: boolean; older: boolean }) =>
    whenAllowed('obstacle', async (sent) => {
      const link = view && talkLink(view, { ...sent, shopName: shop.name }, way);
      if (!link) return null;
      if (!link.ok) {
        notify.failed(linkErrorText(link.error));
        return null;
      }
      const opened = await platform.openExternal(link.value);
      if (opened && sent.channel === 'whatsapp') setTried(view.customer.id);
      // Without a program for calls the number is on the screen, and the shop's telephone does as well.
      if (!opened && sent.channel !== 'call') {
        notify.failed(NOT_OPENED);
        return null;
      }
      return way.older ? { ...sent, to: older() ?? sent.to } : sent;
    });

  const canTryOlder = view !== undefined && view !== null && tried === view.customer.id && older() !== null;

  return {
    open: (app) => void openLink({ app, older: false }),
    openOlder: canTryOlder ? () => void openLink({ app: inApp, older: true }) : null,
    copy: () =>
      void whenAllowed('copyObstacle', async (sent) => {
        if (sent.channel === 'call') return null;
        try {
          await navigator.clipboard.writeText(text);
          notify.done(COPIED);
          return sent;
        } catch {
          notify.failed(NOT_COPIED);
          return null;
        }
      }),
    isRefused: refused !== null && refused === view?.customer.id,
    asking,
    stopAsking: () => setAsking(null),
  };
};
