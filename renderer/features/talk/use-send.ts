import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { callLink, mailLink, smsLink } from '@shared/rules/contact-links';
import { linkErrorText } from '@shared/rules/link-error';
import { whatsappLink } from '@shared/rules/whatsapp-link';
import type { ConversationView, TalkChannel } from './conversation-view';

const NOT_OPENED = 'Não conseguimos abrir o programa. Copie a mensagem, ou use o celular da loja.';

/** Opens the conversation outside the app, with the text ready. True when it was opened. */
export const useSend = (): ((
  view: ConversationView,
  channel: TalkChannel,
  text: string,
) => Promise<boolean>) => {
  const { platform, shop } = useShop();
  return async ({ customer }, channel, text) => {
    const link = {
      whatsapp: () => whatsappLink(customer, text),
      sms: () => smsLink(customer, text),
      email: () => mailLink(customer, shop.name, text),
      call: () => callLink(customer),
    }[channel]();
    if (!link.ok) {
      notify.failed(linkErrorText(link.error));
      return false;
    }
    const opened = await platform.openExternal(link.value);
    // Without a program for calls the number is on the screen, and the shop's telephone does as well.
    if (!opened && channel !== 'call') notify.failed(NOT_OPENED);
    return opened || channel === 'call';
  };
};
