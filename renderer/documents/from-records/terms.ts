import type { Terms } from '@shared/domain/terms';
import type { LateTerms } from '../parts/fields';

/** The terms for late payment as papers print them. */
export const lateTerms = ({ lateFeeBp, lateInterestBp, graceDays }: Terms): LateTerms => ({
  lateFeeBp,
  lateInterestBp,
  graceDays,
});
