import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Contact } from '@shared/domain/contact';

/** The conversations of a day, without those taken back. */
export const readDayTalks = async (db: Database, day: CivilDay): Promise<Contact[]> => {
  const contacts = await db.contacts.where('day').equals(day).toArray();
  return contacts.filter(({ cancelledOn }) => cancelledOn === undefined);
};
