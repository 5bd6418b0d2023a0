import { useShop } from '@renderer/data/shop-context';
import { secretWait, trySecret } from '@renderer/data/try-secret';
import type { SecretHash } from '@shared/domain/operator';
import { useEffect, useRef, useState } from 'react';
import { waitText, wrongText } from './operator-words';

export interface SecretTry {
  /** What went wrong, or how long to wait; null when there is nothing to say. */
  readonly problem: string | null;
  readonly isWaiting: boolean;
  readonly isChecking: boolean;
  /** True when it was the right one. One is checked at a time. */
  readonly check: (typed: string) => Promise<boolean>;
  readonly forgive: () => void;
}

const SECOND = 1000;

/** Asks for the PIN or the code of `id`, with the waits that wrong ones cost, also those of before a reload. */
export const useSecretTry = (id: string, kept: SecretHash | undefined, what: 'PIN' | 'código'): SecretTry => {
  const { clock } = useShop();
  const busy = useRef(false);
  const [isChecking, setChecking] = useState(false);
  const [wrong, setWrong] = useState<number | null>(null);
  const [waitMs, setWaitMs] = useState(0);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const left = await secretWait(id, clock.now());
      if (current) setWaitMs(left);
    };
    setWrong(null);
    setWaitMs(0);
    void look();
    const timer = setInterval(() => void look(), SECOND);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [id, clock]);
  const isWaiting = waitMs > 0;
  const said = wrong === null ? null : wrongText(what, wrong);
  return {
    problem: isWaiting ? waitText(waitMs) : said,
    isWaiting,
    isChecking,
    forgive: () => setWrong(null),
    check: async (typed) => {
      if (busy.current || !kept) return false;
      busy.current = true;
      setChecking(true);
      try {
        const answer = await trySecret(id, typed, kept, clock.now());
        if (answer.ok) return true;
        setWrong(answer.tries);
        setWaitMs(answer.waitMs);
        return false;
      } finally {
        busy.current = false;
        setChecking(false);
      }
    },
  };
};
