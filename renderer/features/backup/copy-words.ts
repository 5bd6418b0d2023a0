import { localMoment } from '@renderer/data/local-moment';
import type { BackupPlace } from '@renderer/platform/platform';
import { parseBackupFileName } from '@shared/backup/file-name';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import { counted } from '@shared/wording/counted';

export type CopyFile = BackupPlace['files'][number];

/** `hoje às 18:02`, `ontem às 09:00`, `13/11/2026 às 18:02` */
export const momentNear = (at: number, today: CivilDay): string => {
  const { day, hour, minute } = localMoment(at);
  return wallText(day, hour, minute, today);
};

const wallText = (day: CivilDay, hour: number, minute: number, today: CivilDay): string => {
  const near = relativeDay(day, today);
  const date = near === 'hoje' || near === 'ontem' ? near : formatDay(day);
  return `${date} às ${hour.toString().padStart(2, '0')}:${minute.toString().padStart(2, '0')}`;
};

/** When a copy was made, by its name; by the file where it was renamed. */
export const copyMoment = ({ name, modifiedAt }: CopyFile, today: CivilDay): string => {
  const named = parseBackupFileName(name);
  return named ? wallText(named.day, named.hour, named.minute, today) : momentNear(modifiedAt, today);
};

const NOTES: Readonly<Record<string, string>> = {
  'antes-de-restaurar': 'antes de uma restauração',
};

const noteText = (note: string): string => NOTES[note] ?? note.replaceAll('-', ' ');

/** What a copy was made for, where it is not one of every day; and whether it is locked. */
export const copyRemarks = ({ name }: CopyFile): string => {
  const named = parseBackupFileName(name);
  const note = named?.note && !/^\d+$/.test(named.note) ? noteText(named.note.replace(/-\d+$/, '')) : '';
  return [note, named?.isLocked ? 'com senha' : ''].filter(Boolean).join(' · ');
};

const KILOBYTE = 1_000;

/** `12 kB`, `1,4 MB` */
export const sizeText = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  if (kilobytes < KILOBYTE) return `${kilobytes} kB`;
  return `${(kilobytes / KILOBYTE).toLocaleString('pt-BR', { maximumFractionDigits: 1 })} MB`;
};

export const copiesText = (many: number): string => counted(many, 'cópia', 'cópias');
