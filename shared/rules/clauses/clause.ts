import { z } from 'zod';

/** The clauses that come with the app, in the order of the paper. */
export const clauseIds = [
  'recognition',
  'means',
  'late',
  'acceleration',
  'breaking',
  'discount',
  'early',
  'novation',
  'guarantees',
  'settlement',
  'privacy',
  'forum',
] as const;
export const clauseIdSchema = z.enum(clauseIds);
export type ClauseId = z.infer<typeof clauseIdSchema>;

/** Those no paper goes without; why, is said beside each. */
export const requiredIds = ['recognition', 'late', 'early', 'novation', 'forum'] as const;

export const isRequired = (id: string): boolean => requiredIds.some((required) => required === id);

export const MAX_CLAUSE_TITLE = 80;
export const MAX_CLAUSE_TEXT = 3_000;
/** Clauses of its own a shop may have. */
export const MAX_OWN_CLAUSES = 20;

const clauseTextSchema = z.object({
  title: z.string().trim().min(1).max(MAX_CLAUSE_TITLE),
  text: z.string().trim().min(1).max(MAX_CLAUSE_TEXT),
});
/** What a clause says, with its variables. */
export type ClauseText = z.infer<typeof clauseTextSchema>;

export const ownClauseSchema = clauseTextSchema.extend({
  id: z.string().min(1).max(60),
  /** Limits a right of the customer, so it stands out on the paper (CDC art. 54 §4). */
  highlighted: z.boolean().default(false),
});
/** A clause the shop wrote itself. */
export type OwnClause = z.infer<typeof ownClauseSchema>;

/** What the shop changed about the clauses of its agreements; the texts that come with the app are not kept. */
export const shopClausesSchema = z.object({
  /** Clauses that come with the app in the shop's own words. */
  edited: z.partialRecord(clauseIdSchema, clauseTextSchema).default({}),
  /** Switched on or off, where that is not how the clause comes. Required ones are always on. */
  switched: z.record(z.string().min(1).max(60), z.boolean()).default({}),
  added: z.array(ownClauseSchema).max(MAX_OWN_CLAUSES).default([]),
});
export type ShopClauses = z.infer<typeof shopClausesSchema>;

export const defaultShopClauses: ShopClauses = { edited: {}, switched: {}, added: [] };
