import { z } from 'zod';

/** How a customer pays, in the words a shopkeeper would use. */
export const segments = ['new', 'good-payer', 'late-but-pays', 'struggling', 'at-risk'] as const;
export const segmentSchema = z.enum(segments);
export type Segment = z.infer<typeof segmentSchema>;

export const segmentText: Record<Segment, string> = {
  new: 'novo',
  'good-payer': 'bom pagador',
  'late-but-pays': 'atrasa e paga',
  struggling: 'em dificuldade',
  'at-risk': 'em risco',
};
