import 'fake-indexeddb/auto';
import { allFillings, openBomb, readLarge } from '@test/torture/memory/bombs';
import { describe, expect, it } from 'vitest';

/** Of a file of 256: the longest line that is read, twice, and what the runtime has not yet given back. */
const MOST_MEBIBYTES = 160;

describe('a file far larger than any shop', () => {
  it.each(allFillings)('of %s is refused without filling the memory', async (filling) => {
    for (const weighed of [await openBomb(filling, 256), await readLarge(filling, 256)]) {
      expect(weighed.refused).toBe(true);
      expect(weighed.mebibytes).toBeLessThan(MOST_MEBIBYTES);
    }
  });
});
