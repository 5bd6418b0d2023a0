import { isReturnCode, type ReturnCode, type ReturnFacts, returnFacts } from './return-reasons-facts';
import { type ReturnWords, returnGroupNames, returnWords } from './return-reasons-words';

export type { Represent, ReturnCode, ReturnFacts, ReturnGroup } from './return-reasons-facts';

/** Why the bank gave a cheque back (motivo, alínea). */
export interface ReturnReason extends ReturnFacts, ReturnWords {
  readonly code: ReturnCode;
  readonly groupName: string;
}

const reasonOf = (code: ReturnCode): ReturnReason => {
  const facts: ReturnFacts = returnFacts[code];
  return { code, ...facts, ...returnWords[code], groupName: returnGroupNames[facts.group] };
};

/** Those a shop sees most, first. */
const USUAL: readonly ReturnCode[] = [11, 12, 21, 22, 13, 31, 28, 20, 70, 35, 48, 14, 44];

const byUse = (a: ReturnReason, b: ReturnReason): number => {
  const place = ({ code, older }: ReturnReason): number => {
    const usual = USUAL.indexOf(code);
    if (usual >= 0) return usual;
    return USUAL.length + (older ? 1 : 0);
  };
  return place(a) - place(b) || a.code - b.code;
};

/** All of them as a list to choose from: the usual ones first, those of older lists last. */
export const returnReasons: readonly ReturnReason[] = Object.keys(returnFacts)
  .map(Number)
  .filter(isReturnCode)
  .map(reasonOf)
  .sort(byUse);

const byCode: ReadonlyMap<number, ReturnReason> = new Map(
  returnReasons.map((reason) => [reason.code, reason]),
);

/** Undefined for a code no list has. */
export const returnReason = (code: number): ReturnReason | undefined => byCode.get(code);
