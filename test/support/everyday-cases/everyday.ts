import type { PermissionCase, Work } from '../permission-cases';
import type { TestShop } from '../shop';

type Acted = Promise<{ readonly ok: boolean } | undefined>;

/** What a cashier does alone: made ready by the owner, done, and never refused. */
export const everyday = (
  name: string,
  prepare: (work: Work) => Promise<(by: TestShop) => Acted>,
): PermissionCase => ({
  name,
  prepare: async (work) => {
    const act = await prepare(work);
    return async (by) => {
      const done = await act(by);
      if (done?.ok === false) throw new Error(`${name} was refused: ${JSON.stringify(done)}`);
    };
  },
});
