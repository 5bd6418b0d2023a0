import { createGzip, type Gzip } from 'node:zlib';
import { openBackup } from '@renderer/data/backup/open-backup';
import { storeRowSchemas } from '@renderer/data/backup/schemas';
import { utf8 } from '@renderer/data/backup/utf8';
import { currentVersion } from '@renderer/data/schema';
import { BackupDecoder, MAX_OPENED_BYTES } from '@shared/backup/decoder';
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION } from '@shared/backup/format';
import type { Bytes } from '@shared/ipc/bytes';

const MEBIBYTE = 1_048_576;
const encoder = new TextEncoder();

const header = encoder.encode(
  `${JSON.stringify({
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_FORMAT_VERSION,
    schemaVersion: currentVersion,
    createdAt: '2026-11-20T13:00:00.000Z',
    shop: 'Loja',
    app: '1.0.0',
  })}\n`,
);

const filled = (text: string): Uint8Array => encoder.encode(text.repeat(Math.floor(MEBIBYTE / text.length)));

const endless = filled('a');
const empty = filled('\n');
const unended = encoder.encode(`{"t":"customers","r":{"name":"${'a'.repeat(MEBIBYTE - 40)}`);
const same = filled('{"t":"settings","r":{"key":"zz","value":1}}\n');
const ROW_BYTES = 1_024;

const soundRows = (from: number): Uint8Array =>
  encoder.encode(
    Array.from({ length: MEBIBYTE / ROW_BYTES }, (_, index) => {
      const key = `zz${(from * 1_024 + index).toString().padStart(12, '0')}`;
      return `{"t":"settings","r":{"key":"${key}","value":"${'a'.repeat(ROW_BYTES - 55)}"}}\n`;
    }).join(''),
  );

/** What a file of so many mebibytes is made of after its header, one after the other. */
const fillings = {
  'one endless line': () => endless,
  'empty lines': () => empty,
  'a row that never ends': () => unended,
  'the same row again and again': () => same,
  'rows with nothing wrong in them': soundRows,
} as const satisfies Record<string, (mebibyte: number) => Uint8Array>;
export type Filling = keyof typeof fillings;
export const allFillings = Object.keys(fillings) as Filling[];

const written = (gzip: Gzip, piece: Uint8Array): Promise<void> =>
  new Promise((resolve) => (gzip.write(piece) ? resolve() : gzip.once('drain', () => resolve())));

/** Gzip of a header and so many mebibytes of the same: a small file that opens into a very large one. */
const bomb = async (filling: Filling, mebibytes: number): Promise<Bytes> => {
  const gzip = createGzip({ level: 1 });
  const pieces: Buffer[] = [];
  gzip.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve) => gzip.once('end', resolve));
  await written(gzip, header);
  for (let at = 0; at < mebibytes; at += 1) await written(gzip, fillings[filling](at));
  gzip.end();
  await ended;
  return new Uint8Array(Buffer.concat(pieces));
};

export interface Weighed {
  readonly refused: boolean;
  /** How many mebibytes more the program held at most while it read. */
  readonly mebibytes: number;
}

const held = (): number => process.memoryUsage().rss / MEBIBYTE;

/** Runs `work` and looks at the program's memory all the while. */
const weigh = async (work: () => Promise<boolean>): Promise<Weighed> => {
  const before = held();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, held());
  }, 5);
  try {
    const refused = await work();
    return { refused, mebibytes: Math.round(Math.max(most, held()) - before) };
  } finally {
    clearInterval(look);
  }
};

/** Opens a packed file that is far larger than it looks, as it is opened to be checked. */
export const openBomb = async (filling: Filling, mebibytes: number): Promise<Weighed> => {
  const file = await bomb(filling, mebibytes);
  return weigh(async () => !(await openBackup(file)).ok);
};

/** Reads a file of this size piece by piece, as it comes from a disk. */
export const readLarge = (filling: Filling, mebibytes: number): Promise<Weighed> =>
  weigh(async () => {
    const decoder = new BackupDecoder({
      utf8,
      schemas: storeRowSchemas,
      schemaVersion: currentVersion,
      maxBytes: MAX_OPENED_BYTES,
      rows: 'checked',
    });
    if (decoder.push(header)) return true;
    for (let at = 0; at < mebibytes; at += 1) {
      if (decoder.push(fillings[filling](at).slice())) return true;
      await new Promise((resolve) => setImmediate(resolve));
    }
    return !decoder.finish().ok;
  });
