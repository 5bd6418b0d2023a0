import { openFullCopy } from '@test/torture/copies/full-copy';
import { tryLockedMutants } from '@test/torture/copies/locked-mutants';
import { describe, expect, it } from 'vitest';

describe('locked copies that were damaged or meddled with', () => {
  it('open as what they were or not at all, and ask for no absurd work', async () => {
    const { bytes } = await openFullCopy();
    const { wrong } = await tryLockedMutants(bytes, { seed: 1, count: 60 });
    expect(wrong).toEqual([]);
  });
});
