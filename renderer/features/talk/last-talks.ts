import type { CivilDay } from '@shared/calendar/civil-day';
import { relativeDay } from '@shared/calendar/format';
import type { Contact } from '@shared/domain/contact';
import { contactGist } from '@shared/rules/contact-gist';

const SHOWN = 2;

export interface LastTalk {
  readonly id: string;
  /** `há 16 dias` */
  readonly when: string;
  readonly gist: string;
}

/**
 * What was said the last times, the latest first: those that were put off say nothing, nor do our own replies, and of
 * those without an answer only the very last is worth a line.
 */
export const lastTalks = (contacts: readonly Contact[], today: CivilDay): LastTalk[] =>
  contacts
    .filter(({ answer, inReply }) => answer !== 'postponed' && !(answer === 'no-answer' && inReply))
    .reverse()
    .filter((contact, index) => index === 0 || contact.answer !== 'no-answer' || contact.reason !== undefined)
    .slice(0, SHOWN)
    .map((contact) => ({
      id: contact.id,
      when: relativeDay(contact.day, today),
      gist: contactGist(contact, today),
    }));
