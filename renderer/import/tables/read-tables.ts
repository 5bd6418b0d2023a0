import { type ReadSheet, readSheet, recognise } from '@shared/tables/read-sheet';
import { readBytes } from '../read-bytes';
import type { SpreadsheetError } from '../read-spreadsheet-errors';
import { findSheets } from './find-sheets';

/** A file that brought nothing, and why. */
export interface StrangeFile {
  readonly file: string;
  readonly reason: SpreadsheetError | 'not-ours';
}

/** What files of Em Dia's own spreadsheets hold. */
export interface ReadTables {
  readonly sheets: readonly ReadSheet[];
  readonly strange: readonly StrangeFile[];
}

/** Reads every sheet the app recognises as its own. Tells the share of the files read so far. */
export const readTables = async (
  files: readonly File[],
  progress: (share: number) => void = () => undefined,
): Promise<ReadTables> => {
  const sheets: ReadSheet[] = [];
  const strange: StrangeFile[] = [];
  for (const [index, file] of files.entries()) {
    const bytes = await readBytes(file, (share) => progress((index + share / 2) / files.length));
    const found = bytes.ok ? await findSheets(file.name, bytes.value) : bytes;
    if (!found.ok) {
      strange.push({ file: file.name, reason: found.error });
      continue;
    }
    const ours = found.value.flatMap((sheet) => {
      const recognised = recognise(sheet);
      return recognised ? readSheet(sheet, recognised) : [];
    });
    if (ours.length === 0) strange.push({ file: file.name, reason: 'not-ours' });
    sheets.push(...ours);
    progress((index + 1) / files.length);
  }
  return { sheets, strange };
};
