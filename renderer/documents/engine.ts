import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';
import regularUrl from '../../assets/fonts/SourceSans3-Regular.ttf?url';
import semiBoldUrl from '../../assets/fonts/SourceSans3-SemiBold.ttf?url';
import { FONT } from './parts/base-style';

const FILES = { 'regular.ttf': regularUrl, 'semibold.ttf': semiBoldUrl } as const;
const FONTS: TFontDictionary = { [FONT]: { normal: 'regular.ttf', bold: 'semibold.ttf' } };

const fetchFont = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the type could not be read: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** pdfmake also takes bytes, which its types leave out. */
interface TakesBytes {
  addVirtualFileSystem(files: Record<string, { data: Uint8Array; encoding: 'binary' }>): void;
}

const load = async () => {
  const [{ default: pdfmake }, ...fonts] = await Promise.all([
    import('pdfmake/build/pdfmake.js'),
    ...Object.entries(FILES).map(async ([name, url]) => [name, await fetchFont(url)] as const),
  ]);
  const files = pdfmake as unknown as TakesBytes;
  for (const [name, data] of fonts) files.addVirtualFileSystem({ [name]: { data, encoding: 'binary' } });
  pdfmake.setFonts(FONTS);
  return pdfmake;
};

let loading: ReturnType<typeof load> | undefined;

/** pdfmake and its type, loaded once; a failed load is tried again at the next paper. */
const engine = () => {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};

export const renderPdf = async (definition: TDocumentDefinitions): Promise<Uint8Array<ArrayBuffer>> => {
  const pdfmake = await engine();
  // A copy: the buffer pdfmake gives may share its memory with others, and this one is sent away.
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
};
