import 'fake-indexeddb/auto';
import { makeBackup } from '@renderer/use-cases/export-backup';
import { prepareRestore, restoreBackup } from '@renderer/use-cases/restore-backup';
import { backupTables } from '@shared/backup/tables';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import type { Summary } from '@shared/domain/summary';
import type { Bytes } from '@shared/ipc/bytes';
import {
  type BackupShop,
  everything,
  linesOf,
  openBackupShop,
  openFullShop,
  resealed,
} from '@test/support/backup';
import { expectSound } from '@test/support/expect-sound';
import { expectOk } from '@test/support/shop';
import { expect, it } from 'vitest';

type Line = { t?: string; r?: Record<string, unknown>; schemaVersion?: number; footer?: { counts: object } };

const NEW_IN_SUMMARIES = [
  'lateDaysTotal',
  'recentDays',
  'recentLate',
  'firstSettledDay',
  'agreementDueDay',
  'agreementDueDays',
];

/** The same records as version 2 of the store would have written them. */
const asVersion2 = (lines: readonly string[]): Bytes =>
  resealed(
    lines.flatMap((text) => {
      const line = JSON.parse(text) as Line;
      if (line.t === 'legalSteps') return [];
      if (line.schemaVersion) line.schemaVersion = 2;
      if (line.t === 'summaries') for (const field of NEW_IN_SUMMARIES) delete line.r?.[field];
      if (line.footer) {
        const { legalSteps: _, ...counts } = line.footer.counts as Record<string, number>;
        line.footer.counts = counts;
      }
      return [`${JSON.stringify(line)}\n`];
    }),
  );

/** Nothing of what version 2 could not have known: agreements that were broken, and what that carried over. */
const forgetBroken = async ({ db }: BackupShop): Promise<void> => {
  const broken = (await db.agreements.toArray()).filter((one) => lifeOfAgreement(one).broken);
  const gone = new Set(broken.map(({ customerId }) => customerId));
  for (const name of backupTables)
    await db
      .table(name)
      .filter((row) => gone.has(name === 'customers' ? row.id : row.customerId))
      .delete();
};

it('a copy made by version 2 is read, whose summaries knew less and which had no decisions', async () => {
  const full = await openFullShop();
  await forgetBroken(full);
  const { name, bytes } = await makeBackup(full);
  const into = openBackupShop();
  const prepared = expectOk(await prepareRestore(into, { name, bytes: asVersion2(linesOf(bytes)) }));
  expect(prepared.contents.counts.legalSteps).toBe(0);
  const { findings } = expectOk(await restoreBackup(into, prepared));
  expect(findings).toEqual([]);
  await expectSound(into.db);
  const [known, renewed] = [await everything(full.db), await everything(into.db)];
  expect(renewed.summaries).toEqual(
    (known.summaries as Summary[]).map((summary) => ({ ...summary, decision: undefined })),
  );
  expect(renewed.payments).toEqual(known.payments);
});
