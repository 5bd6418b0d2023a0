import type { Contact } from './contact';

/** What the shop hears outside a conversation of its own; it decides whether a customer is contacted at all. */
export const heardAnswers = ['contest-resolved', 'resume', 'deceased'] as const;
export type HeardAnswer = (typeof heardAnswers)[number];

/** What was heard, where nothing was sent for it: such a contact was no conversation. */
export const heardIn = ({
  channel,
  text,
  answer,
}: Pick<Contact, 'channel' | 'text' | 'answer'>): HeardAnswer | undefined =>
  channel === 'visit' && text === '' ? heardAnswers.find((heard) => heard === answer) : undefined;
