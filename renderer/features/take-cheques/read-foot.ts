import { readCmc7 } from '@shared/identity/cmc7';
import type { ChequeDraft } from './cheque-draft';

type FootPart = Pick<ChequeDraft, 'foot'> &
  Partial<Pick<ChequeDraft, 'bank' | 'branch' | 'account' | 'number'>>;

/** A foot as it is typed or read, with the numbers in it once it is whole and right. */
export const footPart = (foot: string): FootPart => {
  const read = readCmc7(foot);
  if (!read.ok) return { foot };
  const { bank, branch, account, number } = read.value;
  return { foot, bank, branch, account, number };
};
