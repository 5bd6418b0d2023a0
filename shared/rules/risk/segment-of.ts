import type { PayingHistory, StandingNow } from './paying-history';
import type { Segment } from './segment';
import { segmentReasons, whyLateButPays } from './segment-reasons';

export interface SegmentReading {
  readonly segment: Segment;
  /** The facts it rests on, as one sentence without capital and full stop. */
  readonly reason: string;
}

/** The segment of a customer, with its reason. */
export const readSegment = (history: PayingHistory, now: StandingNow): SegmentReading => {
  for (const [segment, why] of segmentReasons) {
    const reason = why(history, now);
    if (reason !== null) return { segment, reason };
  }
  return { segment: 'late-but-pays', reason: whyLateButPays(history, now) };
};

export const segmentOf = (history: PayingHistory, now: StandingNow): Segment =>
  readSegment(history, now).segment;
