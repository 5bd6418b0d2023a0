import { openFullCopy } from '@test/torture/copies/full-copy';
import { tryMutants } from '@test/torture/copies/try-mutants';
import { describe, expect, it } from 'vitest';

describe('copies that were damaged or meddled with', () => {
  it('are refused, or hold the same, or are told of; and never harm the shop', async () => {
    const { db, bytes } = await openFullCopy();
    const { wrong, refused, tried } = await tryMutants(db, bytes, { seed: 1, count: 132 });
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(tried / 2);
  });
});
