import { type MessageKind, messageKinds } from './kinds';
import type { MessageChannel, Template } from './template';
import { call } from './texts/call';
import { email } from './texts/email';
import { emailMore } from './texts/email-more';
import { letters } from './texts/letter';
import { sms } from './texts/sms';
import { whatsappBefore } from './texts/whatsapp-before';
import { whatsappLate } from './texts/whatsapp-late';
import { whatsappMoments } from './texts/whatsapp-moments';
import { whatsappSegments } from './texts/whatsapp-segments';

const whatsapp: Readonly<Record<MessageKind, readonly string[]>> = {
  ...whatsappBefore,
  ...whatsappLate,
  ...whatsappMoments,
};

const forSegments = (): Template[] => {
  const seen = new Map<string, number>();
  return whatsappSegments.map(([kind, segment, text]) => {
    const name = `${kind}-${segment}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { id: `${name}-${number}`, kind, channel: 'whatsapp', segment, text };
  });
};

const forKind = (kind: MessageKind): Template[] => {
  const letter = letters[kind];
  return [
    ...whatsapp[kind].map((text, index) => template(kind, 'whatsapp', index, { text })),
    ...sms[kind].map((text, index) => template(kind, 'sms', index, { text })),
    ...[email[kind], ...(emailMore[kind] ?? [])].map((mail, index) => template(kind, 'email', index, mail)),
    template(kind, 'call', 0, { text: call[kind] }),
    ...(letter ? [template(kind, 'letter', 0, letter)] : []),
  ];
};

/** Ids of WhatsApp texts have no channel in them: contacts of before other channels had texts keep them so. */
const template = (
  kind: MessageKind,
  channel: MessageChannel,
  index: number,
  words: Pick<Template, 'subject' | 'text'>,
): Template => ({
  id: `${channel === 'whatsapp' ? kind : `${kind}-${channel}`}-${index + 1}`,
  kind,
  channel,
  ...words,
});

/** The texts that come with the app, those for a segment first. */
export const builtInTemplates: readonly Template[] = [...forSegments(), ...messageKinds.flatMap(forKind)];
