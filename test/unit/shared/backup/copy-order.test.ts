import { copyMadeAt, newestCopiesFirst } from '@shared/backup/copy-order';
import { describe, expect, it } from 'vitest';

const copy = (name: string, modifiedAt: number) => ({ name, modifiedAt });
const names = (...copies: { name: string; modifiedAt: number }[]) =>
  newestCopiesFirst(copies).map(({ name }) => name);

describe('copies, the newest first', () => {
  it('go by the moment in the name, not by when a pen drive was filled', () => {
    const older = copy('em-dia-loja-2026-11-18-0900.emdia', 9_000);
    const newer = copy('em-dia-loja-2026-11-20-1802.emdia.age', 1_000);
    expect(names(older, newer)).toEqual([newer.name, older.name]);
    expect(copyMadeAt(newer)).toBe(new Date(2026, 10, 20, 18, 2).getTime());
  });

  it('go by the file within a minute, and where the name says nothing', () => {
    const first = copy('em-dia-loja-2026-11-20-1802.emdia', 1_000);
    const second = copy('em-dia-loja-2026-11-20-1802-2.emdia', 2_000);
    const renamed = copy('minha loja.emdia', new Date(2026, 10, 21).getTime());
    expect(names(first, second, renamed)).toEqual([renamed.name, second.name, first.name]);
  });
});
