import { PIN_LENGTHS } from './operator';

export type PinProblem = 'length' | 'easy';

/** Each digit as far from the one before as the others are: 0000, 1234, 8642. */
const isStraight = (pin: string): boolean => {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]));
  return steps.every((step) => step === steps[0]) && Math.abs(steps[0] ?? 0) <= 2;
};

/** Why a PIN cannot be taken; null when it can. */
export const pinProblem = (pin: string): PinProblem | null => {
  if (!/^\d+$/.test(pin) || pin.length < PIN_LENGTHS.min || pin.length > PIN_LENGTHS.max) return 'length';
  return isStraight(pin) ? 'easy' : null;
};
