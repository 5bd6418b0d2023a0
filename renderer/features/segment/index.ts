/** How a customer pays, shown the same on every screen. */
export { SegmentPill } from './SegmentPill';
export { segmentTone } from './segment-tone';
