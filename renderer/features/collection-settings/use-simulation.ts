import { readConversation } from '@renderer/data/queries/today';
import { useLive, useShop } from '@renderer/data/shop-context';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Ladders } from '@shared/rules/ladder/ladder';
import { simulateLadder } from '@shared/rules/ladder/simulate';
import type { Course } from '@shared/rules/ladder/simulate-course';
import { useMemo, useState } from 'react';
import { type CourseEntry, courseOf, noCourse } from './course-entry';
import type { LadderKey } from './ladder-draft';
import type { MessageSetting } from './simulated-message';
import { personOf, samplePerson, segmentOfKey } from './simulated-person';

/** Who the ladders are tried on, from which due day, what the customer does, and what comes of it. */
export const useSimulation = (key: LadderKey, ladders: Ladders) => {
  const { shop, terms, collection, today } = useShop();
  const [customerId, setCustomerId] = useState<string | null>(null);
  const [dueDay, setDueDay] = useState<CivilDay | null>(null);
  const [entry, setEntry] = useState<CourseEntry>(noCourse);
  const found = useLive(
    async (db) => (customerId === null ? null : readConversation(db, customerId, today)),
    [customerId, today],
  );
  const segment = segmentOfKey(key, ladders);
  const person = useMemo(
    () => (found && found.customer.id === customerId ? personOf(found, today) : samplePerson(segment, today)),
    [found, customerId, segment, today],
  );
  const installment = useMemo(
    () => (dueDay === null ? person.installment : { ...person.installment, dueDay }),
    [person, dueDay],
  );
  const read = courseOf(entry);
  const asText = JSON.stringify(read);
  const { contactPolicy, messages } = collection;
  const events = useMemo(
    () =>
      simulateLadder({
        ladders,
        policy: contactPolicy,
        holidays: terms.holidays,
        shopState: shop.state,
        customerState: person.customer?.address?.state,
        customer: person.customer,
        past: person.past,
        installment,
        course: JSON.parse(asText) as Course,
      }),
    [ladders, contactPolicy, terms, shop, person, installment, asText],
  );
  const setting: MessageSetting = { person, installment, course: read, shop, terms, messages };
  return {
    person,
    installment,
    events,
    setting,
    entry,
    setEntry: (change: Partial<CourseEntry>) => setEntry((was) => ({ ...was, ...change })),
    setDueDay,
    /** Null is somebody invented. */
    choose: (id: string | null) => {
      setCustomerId(id);
      setDueDay(null);
    },
  };
};

export type SimulationView = ReturnType<typeof useSimulation>;
