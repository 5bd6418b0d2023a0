import { planCheques } from './cheques/plan-cheques';
import type { ChequePlan } from './cheques/plan-types';
import { planImport } from './plan';
import type { ImportPlan } from './plan-types';
import type { SheetKind } from './sheet-kind';
import type { PlanRequest } from './sort-rows';

export type AnyPlan = ImportPlan | ChequePlan;

/** What importing a sheet of a kind would add, what stays out and why. */
export const planSheet = (kind: SheetKind, request: PlanRequest): AnyPlan =>
  kind === 'cheques' ? planCheques(request) : planImport(request);
