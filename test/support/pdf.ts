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

const poppler = (program: 'pdftotext' | 'pdftoppm', args: string[]): string => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(
      `${program} is missing: install poppler (Debian: poppler-utils, macOS: brew install poppler)`,
    );
  }
};

/** Each page's text as poppler's pdftotext reads it, spaces made single. */
export const pdfPages = (pdf: Uint8Array): string[] =>
  inTemporaryFolder(pdf, (_, file) => {
    const text = poppler('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-']);
    return text
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/g, ' ').trim());
  });

export const pdfText = (pdf: Uint8Array): string => pdfPages(pdf).join(' ');

export interface PdfWord {
  readonly page: number;
  readonly text: string;
  /** Points from the top left corner of the page. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where every word stands on its page. */
export const pdfWords = (pdf: Uint8Array): PdfWord[] =>
  inTemporaryFolder(pdf, (_, file) => {
    const pages = poppler('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1);
    return pages.flatMap((page, index) =>
      [
        ...page.matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        page: index + 1,
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
  });

/** Width and height of each page, in millimetres. */
export const pdfSizes = (pdf: Uint8Array): { width: number; height: number }[] =>
  inTemporaryFolder(pdf, (_, file) =>
    [
      ...poppler('pdftotext', ['-bbox', file, '-']).matchAll(/<page width="([\d.]+)" height="([\d.]+)">/g),
    ].map(([, width, height]) => ({
      width: (Number(width) * 25.4) / 72,
      height: (Number(height) * 25.4) / 72,
    })),
  );

/** Each page as a picture, as a printer or a screen would draw it. */
export const pdfPictures = (pdf: Uint8Array, dpi: number): PNG[] =>
  inTemporaryFolder(pdf, (folder, file) => {
    poppler('pdftoppm', ['-r', String(dpi), '-png', file, join(folder, 'page')]);
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
