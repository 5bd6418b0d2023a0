import type { MessageKind } from '@shared/rules/messages/kinds';
import type { OwnMessages } from '@shared/rules/messages/own-messages';
import type { MessageChannel } from '@shared/rules/messages/template';
import { templatesOf } from '@shared/rules/messages/templates';

export interface MomentGroup {
  readonly name: string;
  readonly kinds: readonly MessageKind[];
}

/** Every moment there is something to say at, in the order of the list. */
export const momentGroups: readonly MomentGroup[] = [
  { name: 'Antes do vencimento', kinds: ['before-due', 'day-before', 'due-day'] },
  {
    name: 'Em atraso',
    kinds: [
      'd1',
      'd3',
      'd7',
      'd15',
      'd30',
      'late',
      'formal-letter',
      'first-delay',
      'growing-delay',
      'partly-paid',
      'resumed',
    ],
  },
  { name: 'Promessas', kinds: ['promise-due', 'promise-broken', 'promise-partly'] },
  {
    name: 'Acordos',
    kinds: [
      'asked',
      'proposal-follow-up',
      'proposal-expired',
      'agreement-before-due',
      'agreement-late',
      'agreement-notice',
      'agreement-fulfilled',
    ],
  },
  { name: 'Cheques', kinds: ['cheque-returned'] },
  { name: 'Obrigado', kinds: ['thanks-paid', 'thanks-finished'] },
  { name: 'Outros', kinds: ['hello'] },
];

export const kindsInOrder: readonly MessageKind[] = momentGroups.flatMap(({ kinds }) => kinds);

export const channelChoices: readonly { readonly value: MessageChannel; readonly label: string }[] = [
  { value: 'whatsapp', label: 'WhatsApp' },
  { value: 'sms', label: 'SMS' },
  { value: 'email', label: 'E-mail' },
  { value: 'call', label: 'Telefone' },
  { value: 'letter', label: 'Carta' },
];

/** How many texts each moment has in a channel: `3`, or `2 de 3` where one is switched off. */
export const textCounts = (channel: MessageChannel, own: OwnMessages): ReadonlyMap<MessageKind, string> => {
  const templates = templatesOf(channel, own);
  return new Map(
    kindsInOrder.map((kind) => {
      const all = templates.filter((template) => template.kind === kind);
      const on = all.filter(({ id }) => !own.off.includes(id)).length;
      return [kind, on === all.length ? `${on}` : `${on} de ${all.length}`];
    }),
  );
};
