import { copyMoment, copyRemarks, momentNear, sizeText } from '@renderer/features/backup/copy-words';
import { troubleAdvice } from '@renderer/features/copy-words';
import { fileReasons } from '@shared/ipc/contract';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';
const file = (name: string) => ({ name, sizeBytes: 1, modifiedAt: new Date(2026, 10, 18, 8, 5).getTime() });

describe('what is said of a copy', () => {
  it('is when it was made, by its name; by the file where that was renamed', () => {
    expect(copyMoment(file('em-dia-casa-nova-2026-11-20-1802.emdia'), TODAY)).toBe('hoje às 18:02');
    expect(copyMoment(file('em-dia-casa-nova-2026-11-19-0900-2.emdia.age'), TODAY)).toBe('ontem às 09:00');
    expect(copyMoment(file('em-dia-casa-nova-2025-11-19-0900.emdia'), TODAY)).toBe('19/11/2025 às 09:00');
    expect(copyMoment(file('copia do joao.emdia'), TODAY)).toBe('18/11/2026 às 08:05');
    expect(momentNear(new Date(2026, 10, 20, 7, 0).getTime(), TODAY)).toBe('hoje às 07:00');
  });

  it('is what it was made for, and whether it is locked', () => {
    expect(copyRemarks(file('em-dia-casa-nova-2026-11-20-1802.emdia'))).toBe('');
    expect(copyRemarks(file('em-dia-casa-nova-2026-11-20-1802-2.emdia.age'))).toBe('com senha');
    expect(copyRemarks(file('em-dia-casa-nova-2026-11-20-1802-antes-de-restaurar.emdia.age'))).toBe(
      'antes de uma restauração · com senha',
    );
  });

  it('is how large it is', () => {
    expect([1, 12_400, 999_499, 1_440_000].map(sizeText)).toEqual(['1 kB', '12 kB', '999 kB', '1,4 MB']);
  });
});

describe('what to do about a place that failed', () => {
  it('is said for every reason', () => {
    for (const reason of [...fileReasons, 'not-proven', 'not-sound', 'not-tried', 'algo novo'])
      expect(troubleAdvice(reason)).toMatch(/\.$/);
    expect(troubleAdvice('folder-missing')).toContain('conecte-o');
  });
});
