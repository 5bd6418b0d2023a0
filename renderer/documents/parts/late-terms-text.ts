import { graceWords, lateChargesWords } from '@shared/wording/late-charges';
import type { LateTerms } from './fields';

/** What is added to a late payment, in one or two sentences (CDC art. 52 II and III). */
export const lateTermsText = (terms: LateTerms): string => {
  const added = lateChargesWords(terms);
  if (added === '') return 'Sem multa e sem juros por atraso.';
  const grace = graceWords(terms);
  return `Depois do vencimento: ${added}.${grace === '' ? '' : ` ${grace}`}`;
};
