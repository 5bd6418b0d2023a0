export { BackupDialog } from './BackupDialog';
export { BackupSection } from './loaded-later';
