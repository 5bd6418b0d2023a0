import { err, ok, type Result } from '@shared/result';
import { MAX_BYTES } from './read-spreadsheet-errors';

/** The bytes of a file, refused by its size before any of it is read. Tells the share read so far. */
export const readBytes = async (
  file: Blob,
  progress: (share: number) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-large'>> => {
  if (file.size > MAX_BYTES) return err('too-large');
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(bytes.subarray(0, filled));
    bytes.set(value, filled);
    filled += value.length;
    progress(filled / file.size);
  }
};
