import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import type { Contact } from '@shared/domain/contact';
import { duePosition } from '@shared/rules/dues';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { mayContact } from '@shared/rules/guard/may-contact';
import { buildQueue, defaultQueueRules, type Queue, type QueueEntry, queueLimits } from '@shared/rules/queue';
import { recentTalks } from '@shared/rules/recent-talks';
import { Random } from '@shared/sample-shop/random';
import { guardFacts } from '@test/support/guard';
import { Life } from './life';

const FIRST_DAY = '2026-01-01';
const DAYS = 365;

/** A contact of the year, with how the customer stood just before it. */
export interface Sent {
  readonly contact: Contact;
  readonly entry: QueueEntry;
  readonly hour: number;
  readonly before: Life['summary'];
}

export interface Year {
  readonly lives: readonly Life[];
  readonly sent: readonly Sent[];
}

/** Looks at the queue of a day before anybody is talked to. */
export type Look = (day: CivilDay, queue: Queue, lives: readonly Life[]) => void;

const customers = (random: Random): Life[] =>
  Array.from({ length: 12 }, (_, index) => {
    const habits = {
      onTime: random.int(0, 100),
      pays: random.int(0, 15),
      // Three of them live with somebody.
      phone: index < 6 ? `phone${Math.floor(index / 2)}` : `phone${index}`,
    };
    return new Life(`c${index}`, habits, random);
  });

/**
 * A year of a shop that tries, at any hour of any day, to talk to everybody the queue names, and does so whenever the
 * guard allows it.
 */
export const liveYear = (seed: number, look: Look = () => undefined): Year => {
  const random = new Random(seed);
  const lives = customers(random);
  const sent: Sent[] = [];
  for (let number = 0; number < DAYS; number += 1) {
    const day = addDays(FIRST_DAY, number);
    for (const life of lives) {
      if (random.int(1, 45) === 1) life.sell(day);
      life.live(day);
    }
    const contacts = lives.flatMap((life) => life.contacts);
    const queue = buildQueue(
      lives.map(({ summary }) => summary).filter(({ openCount }) => openCount > 0),
      day,
      { talks: recentTalks(contacts) },
    );
    look(day, queue, lives);
    const { talk, today, remind } = queue.sections;
    for (const entry of [...talk, ...today, ...remind]) {
      const life = lives.find(({ id }) => id === entry.customerId);
      if (!life) throw new Error('somebody nobody knows is in the queue');
      const hour = random.int(0, 23);
      const others = lives.filter((each) => each !== life && each.habits.phone === life.habits.phone);
      const position = duePosition(life.summary, queueLimits(day, defaultQueueRules));
      const answer = mayContact(
        guardFacts({
          summary: life.summary,
          onlyPrescribed: position.overdue.count + position.today.count + position.soon.count === 0,
          contacts: life.contacts,
          phoneContacts: others.flatMap((each) => each.contacts),
        }),
        { day, hour, minute: random.int(0, 59) },
        defaultContactPolicy,
      );
      if (!answer.allowed) continue;
      const before = life.summary;
      const contact = life.talk(
        day,
        entry.step.id,
        others.map(({ id }) => id),
      );
      sent.push({ contact, entry, hour, before });
    }
  }
  return { lives, sent };
};
