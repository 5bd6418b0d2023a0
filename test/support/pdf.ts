import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT } from '@renderer/documents/parts/base-style';
import jsQR from 'jsqr';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { PNG } from 'pngjs';

const font = (name: string) => fileURLToPath(new URL(`../../assets/fonts/${name}.ttf`, import.meta.url));

/** The document as the app would make it, built by the real pdfmake with the real type. */
export const buildPdf = async (definition: TDocumentDefinitions): Promise<Uint8Array> => {
  pdfmake.setFonts({ [FONT]: { normal: font('SourceSans3-Regular'), bold: font('SourceSans3-SemiBold') } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.endsWith('.ttf'));
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
};

const inTemporaryFolder = <T>(pdf: Uint8Array, work: (folder: string, file: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'em-dia-pdf-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    return work(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Each page's text as poppler's pdftotext reads it, spaces made single. */
export const pdfPages = (pdf: Uint8Array): string[] =>
  inTemporaryFolder(pdf, (_, file) => {
    const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
    return text
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/g, ' ').trim());
  });

export const pdfText = (pdf: Uint8Array): string => pdfPages(pdf).join(' ');

/** Each page as a picture, as a printer or a screen would draw it. */
export const pdfPictures = (pdf: Uint8Array, dpi: number): PNG[] =>
  inTemporaryFolder(pdf, (folder, file) => {
    execFileSync('pdftoppm', ['-r', String(dpi), '-png', file, join(folder, 'page')]);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => PNG.sync.read(readFileSync(join(folder, name))));
  });

/** A part of a picture; all in millimetres. */
export const crop = (picture: PNG, dpi: number, x: number, y: number, width: number, height: number): PNG => {
  const pixels = (millimetres: number) => Math.round((millimetres * dpi) / 25.4);
  const part = new PNG({ width: pixels(width), height: pixels(height) });
  PNG.bitblt(picture, part, pixels(x), pixels(y), part.width, part.height, 0, 0);
  return part;
};

/** What a phone's camera would read from the picture, or null. */
export const readQr = (picture: PNG): string | null =>
  jsQR(new Uint8ClampedArray(picture.data), picture.width, picture.height)?.data ?? null;
