import { Pill, type Tone } from '@renderer/ui/Pill';
import { type Segment, segmentText } from '@shared/rules/risk/segment';

const TONES: Readonly<Record<Segment, Tone>> = {
  new: 'neutral',
  'good-payer': 'good',
  'late-but-pays': 'attention',
  struggling: 'attention',
  'at-risk': 'late',
};

/** How a customer pays, in the shop's words. */
export const SegmentPill = ({ segment }: { readonly segment: Segment }) => (
  <Pill tone={TONES[segment]}>{segmentText[segment]}</Pill>
);
