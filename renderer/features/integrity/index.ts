export { IntegrityRow, WeeklyCheck } from './loaded-later';
