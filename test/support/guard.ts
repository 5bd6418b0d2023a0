import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import type { GuardFacts, Moment } from '@shared/rules/guard/facts';
import { guardText } from '@shared/rules/guard/guard-text';
import { mayContact } from '@shared/rules/guard/may-contact';

/** A customer nobody talked to, about to get a message on their own phone; and whatever else is given. */
export const guardFacts = (more: Partial<GuardFacts> = {}): GuardFacts => ({
  summary: {},
  onlyPrescribed: false,
  contacts: [],
  phoneContacts: [],
  channel: 'whatsapp',
  hasOwnPhone: true,
  holidays: [],
  inReply: false,
  ...more,
});

/** Thursday; Friday the 20th is a holiday. */
export const GUARD_DAY = '2026-11-19';

export const at = (day: string, hour: number, minute = 0): Moment => ({ day, hour, minute });
export const on = (...days: string[]) => days.map((day) => ({ day }));

export const ask = (moment: Moment, more: Partial<GuardFacts> = {}, policy = defaultContactPolicy) =>
  mayContact(guardFacts(more), moment, policy);

/** The kinds of the reasons and the line on the screen. */
export const told = (moment: Moment, more: Partial<GuardFacts> = {}) => {
  const answer = ask(moment, more);
  return {
    kinds: answer.allowed ? [] : answer.blocks.map(({ kind }) => kind),
    text: guardText(answer, moment.day),
  };
};
