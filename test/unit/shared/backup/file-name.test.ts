import { backupFileName, isOfShop, lockedName, parseBackupFileName } from '@shared/backup/file-name';
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

  it('is read back as it was given, whatever the shop is called', () => {
    const shops = fc.oneof(fc.string({ maxLength: 60 }), fc.constant('Loja 2026-11-20-1802'));
    fc.assert(
      fc.property(shops, fc.option(fc.constantFrom('2', 'antes-de-restaurar')), (shop, note) => {
        const name = backupFileName(shop, '2026-11-20', time, note ?? undefined);
        const read = parseBackupFileName(name);
        expect(read).toMatchObject({ day: '2026-11-20', ...time, isLocked: false });
        expect(read?.note).toBe(note ?? undefined);
        expect(read && isOfShop(read, shop)).toBe(true);
        expect(parseBackupFileName(lockedName(name))).toEqual({ ...read, isLocked: true });
      }),
    );
  });

  it('is of no copy when anything else is in it', () => {
    for (const name of [
      'em-dia-casa-nova-2026-02-30-1802.emdia',
      'em-dia-casa-nova-2026-11-20-2502.emdia',
      'em-dia-casa-nova-2026-11-20-1802.emdia.part',
      'em-dia-casa-nova-2026-11-20-1802.zip',
      'em-dia-casa nova-2026-11-20-1802.emdia',
      '../em-dia-casa-nova-2026-11-20-1802.emdia',
    ]) {
      expect(parseBackupFileName(name)).toBeNull();
    }
  });
});
