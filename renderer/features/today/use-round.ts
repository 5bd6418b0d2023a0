import type { Database } from '@renderer/data/database';
import { readDayTalks } from '@renderer/data/queries/day-talks';
import { readConversation } from '@renderer/data/queries/today';
import { useLive, useShop } from '@renderer/data/shop-context';
import { type Moment, useMoment, whyNobodyNow, whyNotNow } from '@renderer/features/talk';
import { useTalkRound } from '@renderer/stores/talk-round';
import { notify } from '@renderer/ui/notify';
import type { Queue } from '@shared/rules/queue';
import { useMemo } from 'react';
import { type PassedOver, type RoundSums, roundEntries, roundSums } from './round';

export interface Round {
  readonly running: boolean;
  /** Whose turn it is: null when the round is through, undefined while the next one is looked for. */
  readonly current: string | null | undefined;
  readonly sums: RoundSums;
  /** All of the day: those talked to and those still to come. */
  readonly total: number;
  readonly passed: readonly PassedOver[];
  readonly skipped: number;
  /** Why nobody may be talked to at this moment. */
  readonly closed: string | null;
  readonly start: () => void;
  readonly pause: () => void;
  readonly skip: () => void;
  readonly comeBack: () => void;
}

interface Next {
  readonly current: string | null;
  readonly passed: readonly PassedOver[];
}

/** The first who may be talked to now, and those passed over before. */
const findNext = async (db: Database, ids: readonly string[], moment: Moment): Promise<Next> => {
  const nobody = whyNobodyNow(moment);
  if (nobody !== null)
    return { current: null, passed: ids.map((customerId) => ({ customerId, why: nobody })) };
  const passed: PassedOver[] = [];
  for (const customerId of ids) {
    const conversation = await readConversation(db, customerId, moment.today);
    if (!conversation) continue;
    const why = whyNotNow(conversation, moment);
    if (why === null) return { current: customerId, passed };
    passed.push({ customerId, name: conversation.customer.name, why });
  }
  return { current: null, passed };
};

/** The round through today's messages. Nothing of it is stored: it goes on from what was written down today. */
export const useRound = (queue: Queue | undefined): Round => {
  const { today } = useShop();
  const momentNow = useMoment();
  const store = useTalkRound();
  const running = store.running && store.day === today;
  const skipped = store.day === today ? store.skipped : undefined;
  const ids = useMemo(() => (queue ? roundEntries(queue).map(({ customerId }) => customerId) : []), [queue]);
  const turns = ids.filter((id) => !skipped?.has(id)).join(' ');
  const moment = momentNow();
  const talks = useLive((db) => readDayTalks(db, today), [today]);
  const sums = useMemo(() => roundSums(talks ?? []), [talks]);
  const next = useLive(
    async (db) =>
      running
        ? { turns, ...(await findNext(db, turns === '' ? [] : turns.split(' '), momentNow())) }
        : undefined,
    [running, turns, momentNow, moment.today, moment.hour, moment.minute],
  );
  const found = next?.turns === turns ? next : undefined;
  return {
    running,
    current: found?.current,
    sums,
    total: sums.talked.size + ids.filter((id) => !sums.talked.has(id)).length,
    passed: found?.passed ?? [],
    skipped: ids.filter((id) => skipped?.has(id)).length,
    closed: whyNobodyNow(moment),
    start: () => {
      const closed = whyNobodyNow(momentNow());
      if (ids.length === 0) return;
      if (closed === null) store.start(today);
      else notify.failed(closed);
    },
    pause: store.pause,
    skip: () => {
      if (found?.current) store.skip(found.current);
    },
    comeBack: store.comeBack,
  };
};
