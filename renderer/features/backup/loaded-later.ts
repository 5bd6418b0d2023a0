import { later } from '@renderer/ui/later';

export const BackupSection = later(async () => (await import('./BackupSection')).BackupSection);
export const AutomaticBackup = later(async () => (await import('./AutomaticBackup')).AutomaticBackup);
