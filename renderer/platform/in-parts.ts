import { byteLimits } from '@shared/ipc/bytes';
import type { DesktopApi } from '@shared/ipc/desktop-api';
import type { BackupPlaces, CopyRead, CopyWritten } from './platform';

/*
 * What goes over the bridge is copied several times while the page waits. In parts, a large copy never holds up the
 * screen for longer than a small one.
 */

export const writeInParts = async (
  desktop: DesktopApi,
  place: string,
  { name, bytes }: Parameters<BackupPlaces['write']>[1],
): Promise<CopyWritten> => {
  const sizeBytes = bytes.length;
  let from = 0;
  for (;;) {
    const part = bytes.slice(from, from + byteLimits.part);
    const answer = await desktop.writeBackup({ place, name, from, sizeBytes, bytes: part });
    from += part.length;
    if (!answer.ok || from === sizeBytes) return answer;
  }
};

export const readInParts = async (desktop: DesktopApi, place: string, name: string): Promise<CopyRead> => {
  const first = await desktop.readBackup({ place, name, from: 0 });
  if (!first.ok) return first;
  const { sizeBytes, modifiedAt } = first;
  const bytes = new Uint8Array(sizeBytes);
  bytes.set(first.bytes);
  for (let from = first.bytes.length; from < sizeBytes; ) {
    const part = await desktop.readBackup({ place, name, from });
    if (!part.ok) return part;
    const isSame = part.sizeBytes === sizeBytes && part.modifiedAt === modifiedAt && part.bytes.length > 0;
    // Somebody is writing it this moment, a program that keeps folders alike for example.
    if (!isSame) return { ok: false, reason: 'locked' };
    bytes.set(part.bytes, from);
    from += part.bytes.length;
  }
  return { ok: true, bytes };
};
