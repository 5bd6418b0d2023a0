import { createBrowserKnown } from '@renderer/platform/browser-known';
import { describe, expect, it } from 'vitest';

const known = { at: 1_795_000_000_000, shop: 'Loja da Praça', customers: 312, records: 20_480 };

const keeping = () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  };
  return { kept, storage };
};

describe('what the browser knows of the shop outside its database', () => {
  it('is nothing at first, then what was remembered last', async () => {
    const { storage } = keeping();
    expect(await createBrowserKnown(() => storage).read()).toBeNull();
    await createBrowserKnown(() => storage).remember(known);
    await createBrowserKnown(() => storage).remember({ ...known, customers: 313 });
    expect(await createBrowserKnown(() => storage).read()).toEqual({ ...known, customers: 313 });
  });

  it.each(['{"at": 1', '{}', '12', '{"at":1,"shop":"x","customers":1.5,"records":1}'])(
    'is nothing when it was damaged: %s',
    async (text) => {
      const { kept, storage } = keeping();
      await createBrowserKnown(() => storage).remember(known);
      for (const key of kept.keys()) kept.set(key, text);
      expect(await createBrowserKnown(() => storage).read()).toBeNull();
    },
  );

  it('does without a browser that keeps nothing, and keeps what was known when there is no room', async () => {
    const refused = createBrowserKnown(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await refused.remember(known);
    expect(await refused.read()).toBeNull();

    const { storage } = keeping();
    await createBrowserKnown(() => storage).remember(known);
    const full = {
      ...storage,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    await createBrowserKnown(() => full).remember({ ...known, customers: 0 });
    expect(await createBrowserKnown(() => full).read()).toEqual(known);
  });
});
