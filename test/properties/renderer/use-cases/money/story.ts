import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import type { TestShop } from '@test/support/shop';
import { expect } from 'vitest';
import { acts as moneyActs } from './acts';
import { agreementActs } from './agreement-acts';
import { chequeActs } from './cheque-acts';
import { checkJournal } from './journal';
import { checkBooks } from './oracle';
import { type Accounts, accountsOf, type Done, openWorld, pick, type Step, upTo } from './world';

const acts = { ...moneyActs, ...chequeActs, ...agreementActs };

interface Standing extends Done {
  /** The accounts just before it was done; unknown once something below it was undone. */
  readonly before?: Accounts;
}

/** Every act and every undoing has one; a decision stands beside the line of what it let pass. */
const linesOf = ({ db }: TestShop) =>
  db.journal.filter(({ kind }) => kind !== 'credit-decision' && kind !== 'policy-decision').toArray();

/** Plays a story, checks the books after each step, and undoes all of it. */
export const runStory = async (steps: readonly Step[]): Promise<void> => {
  const { shop, customerIds } = await openWorld();
  const till = new Map(customerIds.map((id) => [id, 0]));
  let lines = 0;
  const pay = ({ customerId, tillCents }: Done, sign: 1 | -1) => {
    lines += 1;
    till.set(customerId, (till.get(customerId) ?? 0) + sign * tillCents);
  };
  const start = await accountsOf(shop);
  let done: Standing[] = [];
  /** Takes out what went with what was just undone. Cheques that were given back with it have lines of their own. */
  const dropGone = async () => {
    const written = await linesOf(shop);
    const beside = written.slice(lines - 1).filter(({ kind }) => kind !== 'cheque-undone');
    expect(beside.length).toBeLessThanOrEqual(1);
    lines = Math.max(lines, written.length);
    const kept: Standing[] = [];
    for (const entry of done) if (!(await entry.isGone?.(shop))) kept.push(entry);
    // What stood before the others is unknown then.
    if (kept.length < done.length) done = kept.map((entry) => ({ ...entry, before: undefined }));
  };
  const check = async () => {
    expect(await checkIntegrity(shop.db)).toEqual([]);
    await checkBooks(shop, till);
    await checkJournal(shop, customerIds);
  };
  for (const next of steps) {
    const before = await accountsOf(shop);
    if (next.kind === 'undo') {
      // Any of them, not only the last: refused where something newer rests on it.
      const at = upTo(next.a, done.length - 1);
      const undone = done[at];
      if (!undone) continue;
      if ((await undone.undo(shop)).ok) {
        pay(undone, -1);
        // What stood before the next one is now what stood before this one; further up it is unknown.
        done = done.flatMap((entry, index) =>
          index < at
            ? entry
            : index === at
              ? []
              : { ...entry, before: index === at + 1 ? undone.before : undefined },
        );
        await dropGone();
      } else expect(await accountsOf(shop)).toEqual(before);
    } else {
      const outcome = await acts[next.kind]?.(shop, pick(customerIds, (next.d * 7) % 1) ?? '', next);
      if (outcome === 'refused') expect(await accountsOf(shop)).toEqual(before);
      else if (outcome) {
        pay(outcome, 1);
        done.push({ ...outcome, before });
        if (outcome.also) {
          pay(outcome.also, 1);
          done.push(outcome.also);
        }
      }
    }
    await check();
  }
  while (done.length > 0) {
    // The newest first; where an older one was undone before, what used up store credit goes before what gave it.
    let at = done.length - 1;
    while (at >= 0 && !(await done[at]?.undo(shop))?.ok) at -= 1;
    const [entry] = at >= 0 ? done.splice(at, 1) : [];
    if (!entry) throw new Error('nothing of what stands can be undone');
    pay(entry, -1);
    if (at < done.length)
      done = done.map((other, index) => (index < at ? other : { ...other, before: undefined }));
    else if (entry.before) expect(await accountsOf(shop)).toEqual(entry.before);
    await dropGone();
    await check();
  }
  expect(await accountsOf(shop)).toEqual(start);
  // Every act and every undoing has its line, and no printed number is given twice.
  expect(await linesOf(shop)).toHaveLength(lines);
  const numbers = (await shop.db.payments.toArray()).map(({ number }) => number);
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  expect([...till.values()]).toEqual([0, 0]);
  shop.db.close();
};
