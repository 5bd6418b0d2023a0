import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real folder of a test's own. Call `remove` when done. */
export const temporaryFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'em-dia-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};
