import { type ReturnReason, returnReasons } from '@shared/domain/cheque/return-reasons';
import { comparableName } from '@shared/identity/name';

const wordsOf = ({ text, plain, meaning, groupName }: ReturnReason): string =>
  comparableName(`${text} ${plain} ${meaning} ${groupName}`);

const SEARCHED = returnReasons.map((reason) => ({ reason, words: wordsOf(reason) }));

/** The reasons whose number begins as typed, or that have all the words typed; the usual ones first. */
export const wantedReasons = (typed: string): readonly ReturnReason[] => {
  const [number] = /^\d+/.exec(typed.trim()) ?? [];
  if (number !== undefined) return returnReasons.filter(({ code }) => String(code).startsWith(number));
  const words = comparableName(typed).split(' ');
  return SEARCHED.filter((each) => words.every((word) => each.words.includes(word))).map(
    ({ reason }) => reason,
  );
};
