import { backupFileName } from '@shared/backup/file-name';
import { fileNameOf } from '@shared/ipc/file-names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const time = { hour: 18, minute: 2 };

describe('the name of a copy', () => {
  it('says the shop, the day and the time', () => {
    expect(backupFileName('Casa Nova', '2026-11-20', time)).toBe('em-dia-casa-nova-2026-11-20-1802.emdia');
    expect(backupFileName("Açougue & Empório D'Ávila", '2026-01-02', { hour: 7, minute: 5 }, 'antes')).toBe(
      'em-dia-acougue-emporio-d-avila-2026-01-02-0705-antes.emdia',
    );
    expect(backupFileName('店', '2026-11-20', time)).toBe('em-dia-loja-2026-11-20-1802.emdia');
  });

  it('may be written in any folder, whatever the shop is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (shop) => {
        fileNameOf('backup').parse(backupFileName(shop, '2026-11-20', time, 'antes-de-restaurar'));
      }),
    );
  });
});
