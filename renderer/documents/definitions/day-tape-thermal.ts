import { formatDay, weekdayName } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { moneyRows } from '../parts/money-rows';
import { type RollWidth, rollHead, rollMeasures, rollPaper, rollRule } from '../parts/roll';
import { signature } from '../parts/signature';
import type { DayTapeLine, ParsedDayTapeData } from './day-tape-data';
import { afterText, creditText, drawerRows, meansRows, tapeTitle } from './day-tape-text';

const lineBlock = ({ hour, title, detail, cents, isUndone }: DayTapeLine): Content => ({
  stack: [
    moneyRows(
      [
        {
          label: `${hour} ${title}${isUndone ? ' (desfeito)' : ''}`,
          value: cents === undefined ? '' : formatMoney(cents),
        },
      ],
      0.5,
    ),
    ...(detail ? [{ text: detail }] : []),
  ],
  margin: [0, 0, 0, 2],
});

const drawer = ({ closing }: ParsedDayTapeData): Content[] => {
  if (!closing) return [{ text: 'O caixa deste dia ainda não foi fechado.' }];
  const after = afterText(closing);
  return [
    { text: 'Fechamento do caixa', bold: true },
    moneyRows(drawerRows(closing), 0.5),
    ...(after ? [{ text: after }] : []),
    ...(closing.notes ? [{ text: `Observação: ${closing.notes}` }] : []),
  ];
};

/** The tape of a day on a continuous roll. */
export const thermalDayTapeDefinition = (tape: ParsedDayTapeData, roll: RollWidth): TDocumentDefinitions => {
  const { shop, day, lines } = tape;
  const { width, size } = rollMeasures(roll);
  const credit = creditText(tape);
  return rollPaper(tapeTitle(tape), roll, [
    rollHead(shop, 'Fita do dia', [`${formatDay(day)}, ${weekdayName(day)}`], size),
    rollRule(width),
    moneyRows(meansRows(tape), 0.5),
    ...(credit ? [{ text: credit, margin: [0, 3, 0, 0] } satisfies Content] : []),
    rollRule(width),
    ...drawer(tape),
    rollRule(width),
    ...(lines.length === 0 ? [{ text: 'Nada foi feito neste dia.' }] : lines.map(lineBlock)),
    {
      stack: [signature(width, 'Responsável pelo caixa', [], size - 0.5)],
      margin: [0, 34, 0, 0],
      alignment: 'center',
    },
  ]);
};
