import { later } from '@renderer/ui/later';

export const IntegrityRow = later(async () => (await import('./IntegrityRow')).IntegrityRow);
export const WeeklyCheck = later(async () => (await import('./WeeklyCheck')).WeeklyCheck);
