import type { Tone } from '@renderer/ui/Pill';
import type { Segment } from '@shared/rules/risk/segment';

/** The tone of a segment's pill, the same on every screen. */
export const segmentTone: Readonly<Record<Segment, Tone>> = {
  new: 'neutral',
  'good-payer': 'good',
  'late-but-pays': 'attention',
  struggling: 'attention',
  'at-risk': 'late',
};
