import { stillOnTab } from '@renderer/features/tab/use-written';
import { describe, expect, it } from 'vitest';

const of = (...ids: string[]) => new Set(ids);
const bread = { id: 'bread' };
const coffee = { id: 'coffee' };

describe('what was written in this visit', () => {
  it('counts before the list shows it', () => {
    const written = [bread, coffee];
    expect(stillOnTab(written, { before: of('bread'), now: of('bread') })).toBe(written);
    expect(stillOnTab(written, { before: of(), now: of('bread') }).at(-1)).toBe(coffee);
  });

  it('is gone when the list showed it and shows it no more', () => {
    expect(stillOnTab([bread, coffee], { before: of('bread', 'coffee'), now: of('bread', 'older') })).toEqual(
      [bread],
    );
    expect(stillOnTab([bread, coffee], { before: of('bread', 'coffee'), now: of() })).toEqual([]);
  });
});
