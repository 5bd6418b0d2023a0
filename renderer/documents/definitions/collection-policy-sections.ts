import type { Content, TableCell } from 'pdfmake/interfaces';
import { ACCENT, HAIRLINE, LINE, SOFT, TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { linesNeeded } from '../parts/text-fit';
import type { ParsedCollectionPolicy, PolicyRow } from './collection-policy-data';
import { privacyText } from './collection-policy-text';

export interface PolicySection {
  readonly title: string;
  readonly rows?: readonly PolicyRow[];
  readonly texts: readonly string[];
  readonly marker: '•' | '×';
}

const filled = (sections: readonly PolicySection[]): PolicySection[] =>
  sections.filter(({ rows = [], texts }) => rows.length + texts.length > 0);

/** What the shop decided, before the ladder. */
export const termsSections = (data: ParsedCollectionPolicy): PolicySection[] =>
  filled([
    { title: 'Quem pode comprar a prazo', texts: data.credit, marker: '•' },
    { title: 'Quando falamos com você', rows: data.hours, texts: data.frequency, marker: '•' },
    { title: 'Se a parcela atrasar', rows: data.lateCharges, texts: [], marker: '•' },
    { title: 'Promessas e tolerância', texts: data.promises, marker: '•' },
    { title: 'Descontos e acordos', texts: data.agreements, marker: '•' },
    { title: 'Depois de 60 dias', texts: data.afterSixtyDays, marker: '•' },
  ]);

/** What the law decided, after it. */
export const promiseSections = ({ never, rights, privacyContact }: ParsedCollectionPolicy): PolicySection[] =>
  filled([
    { title: 'O que nunca fazemos', texts: never, marker: '×' },
    {
      title: 'Seus direitos',
      texts: [...rights, ...(privacyContact ? [privacyText(privacyContact)] : [])],
      marker: '•',
    },
  ]);

/** Points from one line of this type to the next: the type asks for 1.42 of its size. */
export const lineOf = (size: number): number => size * 1.42 * TIGHT;

/** Room between parts, as a share of the type's size. */
const SPACE = { rule: 0.5, title: 0.3, text: 0.25, row: 0.15, after: 1.1 } as const;
const titleSize = (size: number): number => size + 1.5;
const MARKER = 1;
/** What a row's label takes of the width of its section. */
const LABEL_SHARE = 0.36;

/** Estimates of widths are on the long side; this is about how far. */
const LOOSE = 0.84;
export const linesAbout = (text: string, width: number, size: number): number =>
  linesNeeded(text, width, size * LOOSE);

export const titleHeight = (size: number): number =>
  lineOf(titleSize(size)) + (SPACE.rule + SPACE.title) * size + HAIRLINE;

/** About how tall a section will be, in points. */
export const sectionHeight = ({ rows = [], texts }: PolicySection, width: number, size: number): number => {
  const line = lineOf(size);
  const tall = (text: string, across: number) => linesAbout(text, across, size) * line;
  return (
    titleHeight(size) +
    SPACE.after * size +
    rows.reduce(
      (sum, { label, value }) =>
        sum +
        Math.max(tall(label, width * LABEL_SHARE), tall(value, width * (1 - LABEL_SHARE))) +
        2 * SPACE.row * size,
      0,
    ) +
    texts.reduce((sum, text) => sum + tall(text, width - MARKER * size) + SPACE.text * size, 0)
  );
};

const rowTable = (rows: readonly PolicyRow[], width: number, size: number): Content => ({
  table: {
    dontBreakRows: true,
    widths: [width * LABEL_SHARE - 4, '*'],
    body: rows.map(({ label, value }): TableCell[] => [{ text: label, color: SOFT }, value]),
  },
  layout: { ...ledger(SPACE.row * size), hLineWidth: () => 0 },
  margin: [0, 0, 0, SPACE.text * size],
});

const item = (text: string, { marker }: PolicySection, width: number, size: number): Content => ({
  columns: [
    { width: MARKER * size, text: marker, color: ACCENT, bold: true },
    { width: width - MARKER * size, text },
  ],
  // Else it takes the gap of the columns it stands in.
  columnGap: 0,
  margin: [0, 0, 0, SPACE.text * size],
});

/** The title of a part; it stands under a rule. */
export const partTitle = (text: string, size: number) => ({
  text,
  bold: true,
  color: ACCENT,
  fontSize: titleSize(size),
  margin: [0, SPACE.rule * size, 0, SPACE.title * size] as [number, number, number, number],
});

export const sectionContent = (section: PolicySection, width: number, size: number): Content => ({
  stack: [
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: HAIRLINE, lineColor: LINE }] },
    partTitle(section.title, size),
    ...(section.rows && section.rows.length > 0 ? [rowTable(section.rows, width, size)] : []),
    ...section.texts.map((text) => item(text, section, width, size)),
  ],
  margin: [0, 0, 0, SPACE.after * size],
});
