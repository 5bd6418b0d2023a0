export { BackupDialog } from './BackupDialog';
export { momentText } from './comparison';
export { AutomaticBackup, BackupSection } from './loaded-later';
