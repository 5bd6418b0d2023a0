import 'fake-indexeddb/auto';
import { hashSecret, matchesSecret } from '@renderer/data/pin-hash';
import { secretWait, trySecret } from '@renderer/data/try-secret';
import { secretHashSchema } from '@shared/domain/operator';
import { noSecret } from '@test/support/operators';
import { describe, expect, it } from 'vitest';

/** Checked in no time: here it is about the waits. */
const quick = { ...noSecret, iterations: 1 };

/** How often a wrong PIN was tried, one after the other. */
const tryWrong = async (id: string, times: number, at: number) => {
  for (let tries = 1; tries < times; tries += 1) await trySecret(id, '9999', quick, at);
  return trySecret(id, '9999', quick, at);
};

describe('a hashed PIN', () => {
  it('is another each time, and tells the right one from the wrong', async () => {
    const [one, other] = [await hashSecret('4071'), await hashSecret('4071')];
    expect(secretHashSchema.safeParse(one).success).toBe(true);
    expect(one.hash).not.toBe(other.hash);
    expect(await matchesSecret('4071', one)).toBe(true);
    expect(await matchesSecret('4072', one)).toBe(false);
  });

  it('agrees with what others compute', async () => {
    // Python: hashlib.pbkdf2_hmac('sha256', b'4071', bytes(16), 600000).hex()
    const hash = '169f926b297f5742ce01779f3abe2a7755b1842ab82b44c677c5c07b47d8b142';
    expect(await matchesSecret('4071', { ...noSecret, hash })).toBe(true);
  });
});

describe('trying a PIN', () => {
  it('waits after the fifth wrong one, also for the right one, and not for other people', async () => {
    expect(await tryWrong('a', 5, 1_000)).toEqual({ ok: false, reason: 'wrong', waitMs: 30_000, tries: 5 });
    const right = await hashSecret('4071');
    const early = await trySecret('a', '4071', right, 30_999);
    expect(early).toEqual({ ok: false, reason: 'wait', waitMs: 1, tries: 5 });
    expect(await secretWait('a', 1_000)).toBe(30_000);
    expect(await secretWait('b', 1_000)).toBe(0);
    expect(await trySecret('a', '4071', right, 31_000)).toEqual({ ok: true });
    expect(await tryWrong('a', 1, 31_000)).toMatchObject({ waitMs: 0, tries: 1 });
  });

  it('is not helped by setting the clock back', async () => {
    await tryWrong('c', 5, 1_000_000);
    expect(await trySecret('c', '9999', quick, 1_000)).toMatchObject({ reason: 'wait', waitMs: 30_000 });
    expect(await trySecret('c', '9999', quick, 30_999)).toMatchObject({ reason: 'wait', waitMs: 1 });
    expect(await trySecret('c', '9999', quick, 31_000)).toMatchObject({ reason: 'wrong', waitMs: 60_000 });
  });

  it('counts two tried at the same time as two', async () => {
    const at = 5_000;
    const answers = await Promise.all(Array.from({ length: 7 }, () => trySecret('d', '9999', quick, at)));
    expect(answers.map((answer) => !answer.ok && answer.reason).sort()).toEqual([
      ...Array(2).fill('wait'),
      ...Array(5).fill('wrong'),
    ]);
  });
});
