import type { Database } from '@renderer/data/database';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { ChequePlan } from '@shared/import/cheques/plan-types';
import type { AnyPlan } from '@shared/import/plan-sheet';
import type { ImportPlan } from '@shared/import/plan-types';
import { type MatchedCheques, matchCheques } from './match-cheques';
import { type MatchedImport, matchImport } from './match-import';

/** A plan beside what the store already holds, by the kind of its sheet. */
export type MatchedSheet =
  | { readonly kind: 'notebook'; readonly plan: ImportPlan; readonly match: MatchedImport }
  | { readonly kind: 'cheques'; readonly plan: ChequePlan; readonly match: MatchedCheques };

export const matchSheet = async (db: Database, plan: AnyPlan, today: CivilDay): Promise<MatchedSheet> =>
  plan.kind === 'cheques'
    ? { kind: 'cheques', plan, match: await matchCheques(db, plan) }
    : { kind: 'notebook', plan, match: await matchImport(db, plan, today) };

/** How many new rows it has: installments, or cheques. */
export const freshCount = (sheet: MatchedSheet): number =>
  sheet.kind === 'cheques' ? sheet.match.fresh.cheques.length : sheet.match.fresh.installments.length;
