import type { Channel } from './customer';

const LABELS: Record<Channel, string> = {
  whatsapp: 'WhatsApp',
  call: 'Ligação',
  sms: 'SMS',
  email: 'E-mail',
  letter: 'Carta',
  visit: 'Visita',
};

export const channelLabel = (channel: Channel): string => LABELS[channel];
