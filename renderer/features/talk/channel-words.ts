import type { TalkChannel } from '@shared/rules/channels';
import { type Icon, IconBrandWhatsapp, IconMail, IconMessage, IconPhone } from '@tabler/icons-react';

interface ChannelWords {
  /** On the main button. */
  readonly open: string;
  /** Beside a name in the list. */
  readonly name: string;
  readonly icon: Icon;
}

export const channelWords: Readonly<Record<TalkChannel, ChannelWords>> = {
  whatsapp: { open: 'Abrir WhatsApp', name: 'WhatsApp', icon: IconBrandWhatsapp },
  sms: { open: 'Abrir SMS', name: 'SMS', icon: IconMessage },
  email: { open: 'Abrir e-mail', name: 'E-mail', icon: IconMail },
  call: { open: 'Ligar', name: 'Ligação', icon: IconPhone },
};
