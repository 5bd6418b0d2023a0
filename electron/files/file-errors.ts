import type { FileReason } from '@shared/ipc/contract';

const reasons: Record<string, FileReason> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  ENOTDIR: 'folder-missing',
  // A pen drive or network folder that went away while in use.
  ENODEV: 'folder-missing',
  ENXIO: 'folder-missing',
  ENOTCONN: 'folder-missing',
  EHOSTDOWN: 'folder-missing',
  EHOSTUNREACH: 'folder-missing',
  ENETUNREACH: 'folder-missing',
  ETIMEDOUT: 'folder-missing',
  ESTALE: 'folder-missing',
  EISDIR: 'file-missing',
  EIO: 'damaged',
};

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What a failed file operation means to the owner; `missing` says what an ENOENT stands for here. */
export const reasonOf = (error: unknown, missing: 'folder-missing' | 'file-missing'): FileReason => {
  const code = codeOf(error);
  if (code === 'ENOENT') return missing;
  const reason = reasons[code] ?? 'unknown';
  // Reading, it is not the writing that is forbidden.
  return reason === 'read-only' && missing === 'file-missing' ? 'unknown' : reason;
};
