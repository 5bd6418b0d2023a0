export { CopyList } from './CopyList';
export { RecoveryScreen } from './loaded-later';
