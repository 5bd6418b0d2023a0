import type { SecretHash } from '@shared/domain/operator';
import { oneMoreTry, onThisClock, type PinTries, waitAfter, waitLeft } from '@shared/domain/pin-tries';
import { changeDevice, readDevice } from './device';
import { matchesSecret } from './pin-hash';
import { storeFailure } from './store-failure';

export type SecretAnswer =
  | { readonly ok: true }
  /** `waitMs` until it may be tried again; zero where it may be at once. `tries` counts the wrong ones. */
  | {
      readonly ok: false;
      readonly reason: 'wrong' | 'wait';
      readonly waitMs: number;
      readonly tries: number;
    };

type AllTries = Record<string, PinTries>;

/** Where nothing can be written, as on a full disk: whoever owns the shop has to come in all the same. */
let unwritten: AllTries = {};

const changeTries = async (change: (all: AllTries) => AllTries): Promise<void> => {
  try {
    await changeDevice('pinTries', (all) => change({ ...all, ...unwritten }));
    unwritten = {};
  } catch (error) {
    if (storeFailure(error) !== 'disk-full') throw error;
    unwritten = change({ ...(await readDevice('pinTries')), ...unwritten });
  }
};

/** Milliseconds until the secret of `id` may be tried again. */
export const secretWait = async (id: string, now: number): Promise<number> => {
  const tries = unwritten[id] ?? (await readDevice('pinTries'))?.[id];
  return tries ? waitLeft(tries, now) : 0;
};

/** Counts one more try, unless there is still a wait. */
const count = async (id: string, now: number): Promise<{ waitMs: number; tries: number }> => {
  let waitMs = 0;
  let after: PinTries = oneMoreTry(undefined, now);
  await changeTries((all) => {
    const before = all[id];
    waitMs = before ? waitLeft(before, now) : 0;
    after = before && waitMs > 0 ? onThisClock(before, now) : oneMoreTry(before, now);
    return { ...all, [id]: after };
  });
  return { waitMs, tries: after.wrong };
};

const forget = (id: string): Promise<void> =>
  changeTries((all) => Object.fromEntries(Object.entries(all).filter(([each]) => each !== id)));

/** Checks a PIN or a recovery code. Wrong tries are remembered on this computer, and more and more of them cost a wait. */
export const trySecret = async (
  id: string,
  secret: string,
  kept: SecretHash,
  now: number,
): Promise<SecretAnswer> => {
  const { waitMs, tries } = await count(id, now);
  if (waitMs > 0) return { ok: false, reason: 'wait', waitMs, tries };
  if (!(await matchesSecret(secret, kept)))
    return { ok: false, reason: 'wrong', waitMs: waitAfter(tries), tries };
  await forget(id);
  return { ok: true };
};
