import type { Summary } from '@shared/domain/summary';
import { buildQueue, type QueueEntry } from '@shared/rules/queue';
import { TODAY } from './summaries';

/** What the day's queue makes of one customer: a place in it, or a reason to rest. */
export const queued = (summary: Summary, today = TODAY) => {
  const queue = buildQueue([summary], today);
  const entry = Object.values(queue.sections).flat()[0];
  return { entry, silent: queue.silent[0] };
};

/** The place in the queue of a customer whom the test expects in it. */
export const queuedEntry = (summary: Summary, today = TODAY): QueueEntry => {
  const { entry, silent } = queued(summary, today);
  if (!entry) throw new Error(`silent: ${silent?.reason}`);
  return entry;
};
