import type { CanvasElement, Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { cutLine } from '../parts/cut-line';
import { mm } from '../parts/measures';
import { draw } from '../parts/place';
import { qrMask } from '../parts/qr';
import { carneCover } from './carne-cover';
import type { ParsedCarneData } from './carne-data';
import { gridFor, PAGE_WIDTH, PERFORATION_X, type SlipGrid } from './carne-grid';
import { carneSlip } from './carne-slip';

type Block = 'cover' | ParsedCarneData['slips'][number];

/** Cut lines under each block but the last of the sheet, and between stub and slip. */
const cutLines = (blocks: readonly Block[], grid: SlipGrid, slipsPerPage: number): CanvasElement[] =>
  blocks.flatMap((block, index) => {
    const top = index * grid.height;
    const bottom = top + grid.height;
    return [
      ...(index < slipsPerPage - 1 ? [cutLine(0, mm(bottom), mm(PAGE_WIDTH), mm(bottom))] : []),
      ...(block === 'cover'
        ? []
        : [cutLine(mm(PERFORATION_X), mm(top + 3), mm(PERFORATION_X), mm(bottom - 3))]),
    ];
  });

const gridOf = ({ slips, slipsPerPage }: ParsedCarneData): SlipGrid => {
  const payload = slips.find(({ pixPayload }) => pixPayload)?.pixPayload;
  return { ...gridFor(slipsPerPage), qrMask: payload === undefined ? undefined : qrMask(payload) };
};

const sheet = (
  data: ParsedCarneData,
  grid: SlipGrid,
  blocks: readonly Block[],
  isFirst: boolean,
): Content[] => {
  return [
    { text: '', ...(isFirst ? {} : { pageBreak: 'before' as const }) },
    draw(cutLines(blocks, grid, data.slipsPerPage)),
    ...blocks.flatMap((block, index) =>
      block === 'cover' ? carneCover(data, grid) : carneSlip(data, block, grid, index * grid.height),
    ),
  ];
};

/** A payment booklet on A4: a cover block, then the slips, three or four to a sheet, cut in equal strips. */
export const carneDefinition = (data: ParsedCarneData): TDocumentDefinitions => {
  const grid = gridOf(data);
  const blocks: Block[] = ['cover', ...data.slips];
  const sheets: Block[][] = [];
  for (let from = 0; from < blocks.length; from += data.slipsPerPage) {
    sheets.push(blocks.slice(from, from + data.slipsPerPage));
  }
  return paper(`Carnê ${data.number} – ${data.customer.name}`, {
    pageSize: 'A4',
    pageMargins: 0,
    content: sheets.flatMap((blocksOfSheet, index) => sheet(data, grid, blocksOfSheet, index === 0)),
  });
};
