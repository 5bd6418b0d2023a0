import { formatDay, formatDayInFull } from '@shared/calendar/format';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { ACCENT, INK, SOFT, TEXT } from '../parts/ink';
import { SHEET_WIDTH, sheetPaper, sheetSection } from '../parts/sheet';
import { shopHead } from '../parts/shop-head';
import type { ParsedRecoveryCode } from './recovery-code-data';
import { ALPHABET_NOTE, KEEPING, RECOVERY_CODE, USING, WHAT_IT_IS } from './recovery-code-text';

/** The code itself, large enough to be read at arm's length. */
const code = (groups: readonly string[]): Content => ({
  table: {
    widths: groups.map(() => '*'),
    body: [groups.map((text) => ({ text, alignment: 'center' as const, margin: [0, 16, 0, 16] }))],
  },
  fontSize: 27,
  bold: true,
  characterSpacing: 3,
  color: INK,
  layout: {
    hLineWidth: () => 1.5,
    vLineWidth: (line) => (line === 0 || line === groups.length ? 1.5 : 0.5),
    hLineColor: () => ACCENT,
    vLineColor: (line) => (line === 0 || line === groups.length ? ACCENT : SOFT),
  },
  margin: [0, 22, 0, 6],
});

const steps = (lines: readonly string[]): Content => ({
  ol: [...lines],
  fontSize: 11,
  lineHeight: TEXT + 0.2,
});

const reminders = (lines: readonly string[]): Content => ({
  ul: [...lines],
  fontSize: 11,
  lineHeight: TEXT + 0.2,
});

/** What the owner keeps away from the counter, on A4. */
export const recoveryCodeDefinition = ({ shop, groups, day }: ParsedRecoveryCode): TDocumentDefinitions =>
  sheetPaper(RECOVERY_CODE, `${shop.name} · ${RECOVERY_CODE}`, [
    shopHead(shop, { title: RECOVERY_CODE, mark: `feito em ${formatDay(day)}` }, SHEET_WIDTH),
    { text: WHAT_IT_IS, fontSize: 12, lineHeight: TEXT + 0.15, margin: [0, 16, 0, 0] },
    code(groups),
    { text: ALPHABET_NOTE, color: SOFT, alignment: 'center', margin: [0, 0, 0, 8] },
    sheetSection('Como guardar'),
    reminders(KEEPING),
    sheetSection('Como usar'),
    steps(USING),
    {
      text: `Vale o código mais novo. Este foi feito em ${formatDayInFull(day)} e serve uma vez.`,
      bold: true,
      fontSize: 11,
      margin: [0, 18, 0, 0],
    },
  ]);
