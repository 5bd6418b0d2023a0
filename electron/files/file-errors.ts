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
  EISDIR: 'file-missing',
  EIO: 'damaged',
};

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What a failed file operation means to the owner; `missing` says what an ENOENT stands for here. */
export const reasonOf = (error: unknown, missing: 'folder-missing' | 'file-missing'): FileReason => {
  const code = codeOf(error);
  return code === 'ENOENT' ? missing : (reasons[code] ?? 'unknown');
};
