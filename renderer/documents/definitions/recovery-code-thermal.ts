import { formatDay } from '@shared/calendar/format';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { type RollWidth, rollHead, rollMeasures, rollPaper, rollRule } from '../parts/roll';
import type { ParsedRecoveryCode } from './recovery-code-data';
import { ALPHABET_NOTE, KEEPING, RECOVERY_CODE, USING, WHAT_IT_IS } from './recovery-code-text';

const list = (title: string, lines: readonly string[]): Content => ({
  stack: [{ text: title, bold: true, margin: [0, 4, 0, 2] }, { ul: [...lines] }],
});

/** The same on a roll, one group of the code under another. */
export const thermalRecoveryCodeDefinition = (
  { shop, groups, day }: ParsedRecoveryCode,
  roll: RollWidth,
): TDocumentDefinitions => {
  const { width, size } = rollMeasures(roll);
  return rollPaper(RECOVERY_CODE, roll, [
    rollHead(shop, RECOVERY_CODE, [`feito em ${formatDay(day)}`], size),
    rollRule(width),
    {
      stack: groups.map((text): Content => ({ text })),
      fontSize: size * 2.2,
      bold: true,
      characterSpacing: 3,
      alignment: 'center',
    },
    rollRule(width),
    { text: WHAT_IT_IS },
    list('Como guardar', KEEPING),
    list('Como usar', USING),
    { text: ALPHABET_NOTE, margin: [0, 6, 0, 0] },
  ]);
};
