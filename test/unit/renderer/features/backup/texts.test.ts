import 'fake-indexeddb/auto';
import { comparison, isOtherShop, momentText, whatGoes } from '@renderer/features/backup/comparison';
import { exportErrorText, fileReasonText, restoreErrorText } from '@renderer/features/copy-words';
import { makeBackup } from '@renderer/use-cases/export-backup';
import { prepareRestore } from '@renderer/use-cases/restore-backup';
import { fileReasons } from '@shared/ipc/contract';
import { openBackupShop, openFullShop } from '@test/support/backup';
import { addCustomer, expectOk, sell } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

describe('what is said when a copy fails', () => {
  it('has its own words for every reason, and what to do', () => {
    expect(new Set(fileReasons.map(fileReasonText)).size).toBe(fileReasons.length);
    const text = exportErrorText({ reason: 'not-written', cause: 'folder-missing' });
    expect(text).toContain('pen drive');
    expect(text).toContain('Nada se perdeu');
    expect(exportErrorText({ reason: 'not-proven', cause: 'other-contents' })).toContain('outro disco');
    expect(exportErrorText({ reason: 'no-place' })).toContain('pasta');
  });

  it('says of every failed restore that the shop is as it was', () => {
    const errors = [
      { reason: 'no-safety-copy', cause: 'disk-full' },
      { reason: 'changed-meanwhile' },
      { reason: 'not-written', cause: 'disk-full' },
      { reason: 'truncated' },
    ] as const;
    for (const error of errors) {
      expect(restoreErrorText(error)).toMatch(/continua como estava|nada foi trocado|Nada foi alterado/);
    }
    expect(restoreErrorText(errors[2])).toContain('cheio');
  });
});

describe('the comparison before a restore', () => {
  it('shows the copy beside the shop and marks what differs', async () => {
    const full = await openFullShop();
    const here = openBackupShop();
    await sell(here, await addCustomer(here), { totalCents: 30_000 });
    const { name, bytes } = await makeBackup(full);
    const other = expectOk(await prepareRestore(here, { name, bytes }));
    expect(comparison(other)).toContainEqual({
      label: 'Em aberto',
      copy: expect.stringMatching(/^R\$/),
      now: 'R$\u00a0300,00',
      isNumber: true,
      change: expect.stringMatching(/^\+R\$/),
    });
    expect(comparison(other)[0]).toMatchObject({ copy: 'Casa Nova Móveis', now: '–' });
    expect(isOtherShop(other)).toBe(false);

    const same = expectOk(await prepareRestore(full, { name, bytes }));
    expect(comparison(same).some((row) => row.change !== '')).toBe(false);
    await full.db.settings.put({ key: 'shop', value: { name: 'Outra Loja' } });
    expect(isOtherShop(expectOk(await prepareRestore(full, { name, bytes })))).toBe(true);
  });

  it('says what the shop has more of, which goes', async () => {
    const here = openBackupShop();
    const customerId = await addCustomer(here);
    const { name, bytes } = await makeBackup(here);
    expect(whatGoes(expectOk(await prepareRestore(here, { name, bytes })))).toBe('');
    await sell(here, customerId);
    await sell(here, await addCustomer(here));
    expect(whatGoes(expectOk(await prepareRestore(here, { name, bytes })))).toBe('1 cliente e 2 vendas');
  });

  it('tells the time of a copy as the wall does', () => {
    expect(momentText(new Date(2026, 10, 20, 8, 5).getTime())).toBe('20/11/2026 às 08:05');
  });
});
