import { z } from 'zod';
import { channelSchema } from '../../domain/customer';
import { DEFAULT_TOLERANCE_DAYS, MAX_TOLERANCE_DAYS } from '../../domain/promise-limits';
import { messageKindSchema } from '../messages/kinds';
import { type Segment, segmentSchema } from '../risk/segment';

/** From here on a step is the owner's own decision: nothing is drafted or sent in a round. */
export const OWNER_DECIDES_FROM = 60;
/** Days before the due day of the earliest reminder: further ahead nobody thinks of it yet. */
export const EARLIEST_STEP = -10;
export const LATEST_STEP = 365;
export const MAX_STEPS = 20;

/** How firm a step sounds, always kind. */
export const stepTones = ['cordial', 'helpful', 'neutral', 'attentive', 'firm', 'formal'] as const;
export type StepTone = (typeof stepTones)[number];

export const stepToneText: Readonly<Record<StepTone, string>> = {
  cordial: 'cordial',
  helpful: 'prestativo',
  neutral: 'neutro',
  attentive: 'atencioso',
  firm: 'firme e aberto',
  formal: 'formal',
};

const ladderStepSchema = z.object({
  /** Kept with the contact that took the step. */
  id: z.string().min(1).max(40),
  /** Days from the oldest due day; negative before it. */
  days: z.number().int().min(EARLIEST_STEP).max(LATEST_STEP),
  tone: z.enum(stepTones),
  /** `preferred` is the customer's own. */
  channel: z.enum(['preferred', ...channelSchema.options]),
  /** The message it starts from. */
  message: messageKindSchema,
  /** What to do, in the owner's words. */
  task: z.string().trim().min(1).max(160),
});
export type LadderStep = Readonly<z.infer<typeof ladderStepSchema>>;

/** Steps by ascending days, one a day at most. */
export const ladderSchema = z
  .array(ladderStepSchema)
  .min(1)
  .max(MAX_STEPS)
  .refine((steps) => steps.every((step, index) => index === 0 || step.days > (steps[index - 1]?.days ?? 0)), {
    message: 'not in order',
  })
  .refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length, { message: 'an id twice' });
/** A reminder ladder (régua): what to do so many days from the due day. */
export type Ladder = readonly LadderStep[];

/** The ladders of a shop: the usual one, and those of customers who are treated otherwise. */
export const laddersSchema = z.object({
  usual: ladderSchema,
  bySegment: z.partialRecord(segmentSchema, ladderSchema),
  /** Days after a promised day in which money still keeps the promise. */
  toleranceDays: z.number().int().min(0).max(MAX_TOLERANCE_DAYS).default(DEFAULT_TOLERANCE_DAYS),
});
export type Ladders = Readonly<z.infer<typeof laddersSchema>>;

export const ladderFor = ({ usual, bySegment }: Ladders, segment: Segment): Ladder =>
  bySegment[segment] ?? usual;

export const ownerDecides = ({ days }: Pick<LadderStep, 'days'>): boolean => days >= OWNER_DECIDES_FROM;
