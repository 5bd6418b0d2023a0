import { type PinProblem, pinProblem } from '@shared/domain/pin';
import { useState } from 'react';

const SAID: Record<PinProblem, string> = {
  length: 'O PIN tem de 4 a 8 números.',
  easy: 'Fácil de adivinhar. Evite números iguais ou em sequência.',
};

export interface NewPin {
  readonly pin: string;
  readonly again: string;
  readonly problem: { readonly field: 'pin' | 'again'; readonly text: string } | null;
  readonly type: (field: 'pin' | 'again', digits: string) => void;
  /** The PIN, typed twice alike; null when it is not, and then it says why. */
  readonly read: () => string | null;
}

/** A new PIN, typed twice. */
export const useNewPin = (): NewPin => {
  const [typed, setTyped] = useState({ pin: '', again: '' });
  const [problem, setProblem] = useState<NewPin['problem']>(null);
  return {
    ...typed,
    problem,
    type: (field, digits) => {
      setTyped((before) => ({ ...before, [field]: digits }));
      setProblem(null);
    },
    read: () => {
      const found = pinProblem(typed.pin);
      if (found) setProblem({ field: 'pin', text: SAID[found] });
      else if (typed.again !== typed.pin)
        setProblem({ field: 'again', text: 'Os dois PINs não são iguais.' });
      else return typed.pin;
      return null;
    },
  };
};
