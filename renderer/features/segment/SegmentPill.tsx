import { Pill } from '@renderer/ui/Pill';
import { type Segment, segmentText } from '@shared/rules/risk/segment';
import { segmentTone } from './segment-tone';

/** How a customer pays, in the shop's words. */
export const SegmentPill = ({ segment }: { readonly segment: Segment }) => (
  <Pill tone={segmentTone[segment]}>{segmentText[segment]}</Pill>
);
