import { type ReturnReason, returnReasons } from '@shared/domain/cheque/return-reasons';
import { comparableName } from '@shared/identity/name';

/** By its name before by what it means: `assinatura` is 22 first, though whoever signed is spoken of in others. */
const SEARCHED = returnReasons.map((reason) => ({
  reason,
  name: comparableName(`${reason.text} ${reason.plain}`),
  all: comparableName(`${reason.text} ${reason.plain} ${reason.meaning} ${reason.groupName}`),
}));

/** The reasons whose number begins as typed, or that have all the words typed; of each kind the usual ones first. */
export const wantedReasons = (typed: string): readonly ReturnReason[] => {
  const [number] = /^\d+/.exec(typed.trim()) ?? [];
  if (number !== undefined) return returnReasons.filter(({ code }) => String(code).startsWith(number));
  const words = comparableName(typed).split(' ');
  const has = (text: string) => words.every((word) => text.includes(word));
  const named = SEARCHED.filter(({ name }) => has(name));
  const others = SEARCHED.filter(({ name, all }) => !has(name) && has(all));
  return [...named, ...others].map(({ reason }) => reason);
};
