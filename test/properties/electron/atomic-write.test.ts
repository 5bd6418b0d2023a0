import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAtomicWrite } from '@electron/files/atomic-write';
import { sweepLeftovers } from '@electron/files/leftovers';
import { type AtomicFiles, nodeFiles } from '@electron/files/node-files';
import type { FileReason } from '@shared/ipc/contract';
import { temporaryFolder } from '@test/support/temporary-folder';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** What each code means wherever it comes up; `held` is waited for where a file is renamed. */
const meanings: Record<string, FileReason> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'locked',
  ENODEV: 'folder-missing',
  ENXIO: 'folder-missing',
  EIO: 'damaged',
  ESTRANGE: 'unknown',
};
const held = new Set(['EPERM', 'EACCES', 'EBUSY']);
const most = { rename: 8, read: 4 };

interface Faults {
  readonly open: string | null;
  /** How much of the file is written before it fails. */
  readonly write: { readonly code: string; readonly share: number } | null;
  readonly sync: string | null;
  readonly close: string | null;
  /** Tries of reading back that fail. */
  readonly read: { readonly code: string; readonly times: number } | null;
  /** What the disk makes of the file between writing and reading back. */
  readonly disk: 'whole' | 'cut' | 'flipped' | 'longer';
  readonly rename: { readonly code: string; readonly times: number } | null;
  readonly remove: string | null;
  readonly syncFolder: string | null;
  /** The pen drive is pulled out when this step is asked for. */
  readonly pulledOut: 'open' | 'write' | 'sync' | 'close' | 'read' | 'rename' | null;
}

const code = fc.constantFrom(...Object.keys(meanings));
const sometimes = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 3, nil: null }).map((value) => value);
const rarely = <T>(some: fc.Arbitrary<T>) =>
  fc.tuple(fc.integer({ min: 0, max: 3 }), some).map(([chance, value]) => (chance === 0 ? value : null));

const faults: fc.Arbitrary<Faults> = fc.record({
  open: rarely(code),
  write: rarely(fc.record({ code, share: fc.double({ min: 0, max: 1, noNaN: true }) })),
  sync: rarely(fc.constantFrom(...Object.keys(meanings), 'EINVAL', 'ENOTSUP')),
  close: rarely(code),
  read: rarely(fc.record({ code, times: fc.integer({ min: 1, max: 10 }) })),
  disk: fc.oneof(
    { weight: 5, arbitrary: fc.constant('whole' as const) },
    fc.constantFrom('cut', 'flipped', 'longer'),
  ),
  rename: sometimes(fc.record({ code, times: fc.integer({ min: 1, max: 10 }) })),
  remove: rarely(code),
  syncFolder: sometimes(code),
  pulledOut: rarely(fc.constantFrom('open', 'write', 'sync', 'close', 'read', 'rename')),
});

let root: Awaited<ReturnType<typeof temporaryFolder>>;
let folder = '';
let target = '';
beforeEach(async () => {
  root = await temporaryFolder();
  folder = join(root.path, 'pendrive');
  target = join(folder, 'loja.emdia');
});
afterEach(() => root.remove());

const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

/** A disk on which these things go wrong. */
const failing = (plan: Faults): AtomicFiles => {
  const left = { read: plan.read?.times ?? 0, rename: plan.rename?.times ?? 0 };
  const unlessPulledOut = async (step: Faults['pulledOut']): Promise<void> => {
    if (plan.pulledOut !== step) return;
    await rm(folder, { recursive: true, force: true });
    await fail('EIO');
  };
  const spoil = async (path: string): Promise<void> => {
    const bytes = await readFile(path);
    if (plan.disk === 'cut') await writeFile(path, bytes.subarray(0, -1));
    if (plan.disk === 'longer') await writeFile(path, Buffer.concat([bytes, Buffer.from([0])]));
    if (plan.disk === 'flipped')
      await writeFile(
        path,
        bytes.map((byte, index) => (index === 0 ? byte ^ 1 : byte)),
      );
  };
  return {
    ...nodeFiles,
    wait: async () => undefined,
    openNew: async (path) => {
      await unlessPulledOut('open');
      if (plan.open) await fail(plan.open);
      const file = await nodeFiles.openNew(path);
      return {
        writeFile: async (bytes) => {
          await unlessPulledOut('write');
          if (!plan.write) return file.writeFile(bytes);
          await file.writeFile(bytes.subarray(0, Math.floor(bytes.length * plan.write.share)));
          await fail(plan.write.code);
        },
        sync: async () => {
          await unlessPulledOut('sync');
          if (plan.sync) await fail(plan.sync);
        },
        close: async () => {
          await file.close();
          await unlessPulledOut('close');
          if (plan.close) await fail(plan.close);
        },
      };
    },
    readFile: async (path) => {
      await unlessPulledOut('read');
      if (plan.read && left.read > 0) {
        left.read -= 1;
        await fail(plan.read.code);
      }
      await spoil(path);
      return nodeFiles.readFile(path);
    },
    rename: async (from, to) => {
      await unlessPulledOut('rename');
      if (plan.rename && left.rename > 0) {
        left.rename -= 1;
        await fail(plan.rename.code);
      }
      return nodeFiles.rename(from, to);
    },
    removeIfThere: (path) => (plan.remove ? fail(plan.remove) : nodeFiles.removeIfThere(path)),
    syncFolder: () => (plan.syncFolder ? fail(plan.syncFolder) : Promise.resolve()),
  };
};

type Step = Exclude<keyof Faults, 'remove' | 'syncFolder' | 'pulledOut'>;
const order: Step[] = ['open', 'write', 'sync', 'close', 'read', 'disk', 'rename'];

/** The first thing that goes wrong for good, as the owner should hear it; null when nothing does. */
const expectedReason = (plan: Faults): FileReason | null => {
  const meaning = (what: string | undefined) => (what ? (meanings[what] ?? null) : null);
  const { read, rename } = plan;
  const readPasses = read?.code === 'EBUSY' && read.times < most.read;
  const isHeld = rename !== null && held.has(rename.code);
  const renamePasses = isHeld && rename.times < most.rename;
  const reasons: Record<Step, FileReason | null> = {
    open: meaning(plan.open ?? ''),
    write: meaning(plan.write?.code),
    sync: meaning(plan.sync ?? ''),
    close: meaning(plan.close ?? ''),
    read: readPasses ? null : meaning(read?.code),
    disk: plan.disk === 'whole' ? null : 'damaged',
    rename: renamePasses ? null : isHeld ? 'locked' : meaning(rename?.code),
  };
  for (const step of order) {
    if (plan.pulledOut === step) return 'folder-missing';
    if (reasons[step] === null) continue;
    // Whatever failed, the file is still closed, and the drive may go just then.
    const isClosedAfter = step === 'write' || step === 'sync';
    return isClosedAfter && plan.pulledOut === 'close' ? 'folder-missing' : reasons[step];
  }
  return null;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const isOld = async (path: string) => utimes(path, 1, 1);

it('whatever step fails, and however: the old file or the new one, never half of one; the right reason; nothing left', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(faults, fc.option(fc.constant('ontem')), async (plan, before) => {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      if (before !== null) await writeFile(target, before);

      const outcome = await createAtomicWrite(failing(plan))(target, bytesOf('hoje, e mais comprido'));
      const reason = expectedReason(plan);
      seen.add(reason ?? 'written');
      expect(outcome.ok ? null : outcome.error).toBe(reason);

      const isGone = !(await readdir(root.path)).includes('pendrive');
      if (isGone) {
        expect(reason).toBe('folder-missing');
        return;
      }
      const now = await readFile(target, 'utf8').catch(() => null);
      expect(now).toBe(outcome.ok ? 'hoje, e mais comprido' : before);

      const left = (await readdir(folder)).filter((name) => name !== 'loja.emdia');
      if (!plan.remove) expect(left).toEqual([]);
      // What could not be removed then is once it is old, and what is a file of somebody's is not touched.
      for (const name of left) await isOld(join(folder, name));
      await sweepLeftovers(folder, Date.now());
      expect(await readdir(folder)).toEqual(now === null ? [] : ['loja.emdia']);

      // And the next one, with nothing in its way, is written.
      expect(await createAtomicWrite(nodeFiles)(target, bytesOf('amanhã'))).toEqual({
        ok: true,
        value: { sizeBytes: 7 },
      });
      expect(await readFile(target, 'utf8')).toBe('amanhã');
    }),
    { numRuns: 250 },
  );
  expect([...seen].sort()).toEqual(
    ['damaged', 'disk-full', 'folder-missing', 'locked', 'read-only', 'unknown', 'written'].sort(),
  );
});
