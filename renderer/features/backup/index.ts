export { BackupDialog } from './BackupDialog';
export { BackupSection } from './BackupSection';
