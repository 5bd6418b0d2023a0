import { formatDay, formatDayInFull } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatAmount, formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import { installmentsText } from '@shared/wording/counted';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { EARLY_TEXT } from '../parts/early-text';
import { SOFT, TIGHT } from '../parts/ink';
import { lateTermsText } from '../parts/late-terms-text';
import { ledger } from '../parts/layouts';
import { A4, mm } from '../parts/measures';
import { type MoneyRow, moneyRows } from '../parts/money-rows';
import { cityText } from '../parts/party-text';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import { fitText } from '../parts/text-fit';
import { type AgreementOrigin, originTitle, originTotal } from './agreement-data';
import { interestRates, payableCents } from './agreement-text';
import { type LinesPerRow, type PlanLine, planTable } from './plan-table';
import type { ParsedProposalData } from './proposal-data';

const SIZE = 11;
const NOTE_SIZE = 10;
/** Of a plan in three columns, which still stands on the page. */
const LONG_SIZE = 9.5;
const SIDE = mm(18);
const WIDTH = A4.width - 2 * SIDE;

/** The whole proposal stands on one page: what is covered is listed only where both tables have room. */
const MOST_ROWS = 22;
const ROWS_PER_COLUMN: readonly (readonly [upTo: number, columns: LinesPerRow])[] = [
  [8, 1],
  [24, 2],
];

const columnsFor = (lines: number): LinesPerRow => ROWS_PER_COLUMN.find(([upTo]) => lines <= upTo)?.[1] ?? 3;

const linesOf = ({ plan, downPaymentCents, day }: ParsedProposalData): PlanLine[] => {
  const columns = columnsFor(plan.length + 1);
  return [
    ...(downPaymentCents > 0
      ? [
          {
            label: plan.length === 0 ? 'À vista' : columns === 3 ? 'Entr.' : 'Entrada',
            day,
            cents: downPaymentCents,
          },
        ]
      : []),
    ...plan.map(({ dueDay, amountCents }, index) => ({
      label: columns === 3 ? `${index + 1}ª` : `${index + 1}ª parcela`,
      day: dueDay,
      cents: amountCents,
    })),
  ];
};

const heading = (text: string): Content => ({ text, bold: true, fontSize: SIZE + 1, margin: [0, 8, 0, 3] });

const COLUMNS = ['Original', 'Multa', 'Juros', 'Valor'] as const;

const coveredTable = (covered: readonly AgreementOrigin[]): Content => {
  const figures = (
    { principalCents, feeCents, interestCents }: AgreementOrigin,
    total: number,
  ): TableCell[] =>
    [principalCents, feeCents, interestCents, total].map((cents) => ({
      text: cents === 0 ? '–' : formatAmount(cents),
      alignment: 'right',
      noWrap: true,
    }));
  return {
    table: {
      headerRows: 1,
      widths: ['*', mm(22), mm(23), mm(17), mm(17), mm(23)],
      body: [
        ['Parcela', 'Vencimento', ...COLUMNS].map((text, column) => ({
          text,
          color: SOFT,
          alignment: column > 1 ? 'right' : 'left',
        })),
        ...covered.map((origin) => [
          fitText(originTitle(origin), mm(66), SIZE),
          formatDay(origin.dueDay),
          ...figures(origin, originTotal(origin)),
        ]),
      ],
    },
    layout: ledger(1.5),
    fontSize: NOTE_SIZE,
    lineHeight: TIGHT,
  };
};

/** What is covered in one sentence, where its table has no room. */
const coveredText = (covered: readonly AgreementOrigin[]): Content => {
  const days = covered.map(({ dueDay }) => dueDay).sort();
  const [first, last] = [days.at(0) ?? '', days.at(-1) ?? ''];
  const when =
    first === last
      ? `com vencimento em ${formatDay(first)}`
      : `com vencimento de ${formatDay(first)} a ${formatDay(last)}`;
  return { text: `${installmentsText(covered.length)} em aberto, ${when}.` };
};

const coveredPart = ({ covered }: ParsedProposalData, planRows: number): Content[] => {
  if (covered.length === 0) return [];
  return [covered.length + planRows <= MOST_ROWS ? coveredTable(covered) : coveredText(covered)];
};

/** Each added item apart (SP and RJ law ask for it); only the sum where the items are not known. */
const sums = (data: ParsedProposalData): MoneyRow[] => {
  const { covered, updatedCents, discountCents, totalCents, interest } = data;
  const total = (of: (origin: AgreementOrigin) => number) => sumCents(covered.map(of));
  return [
    ...(covered.length > 0
      ? [
          { label: 'Valor original', value: total(({ principalCents }) => principalCents) },
          { label: 'Multa', value: total(({ feeCents }) => feeCents) },
          { label: 'Juros de mora', value: total(({ interestCents }) => interestCents) },
        ]
      : [{ label: `Valor em ${formatDay(data.day)}, com multa e juros`, value: updatedCents }]),
    { label: 'Desconto', value: discountCents === 0 ? '–' : `- ${formatMoney(discountCents)}` },
    { label: 'Total', value: totalCents, strong: true },
    ...(interest
      ? [
          { label: `Juros de ${interestRates(interest)}`, value: interest.cents },
          { label: 'Total a pagar', value: payableCents(data), strong: true },
        ]
      : []),
  ];
};

const OPENING = {
  shop: 'Esta é a nossa proposta para acertar as parcelas em aberto.',
  customer: 'Esta é a proposta que você nos fez para acertar as parcelas em aberto.',
} as const;

const note = (text: string): Content => ({
  text,
  fontSize: NOTE_SIZE,
  lineHeight: TIGHT,
  margin: [0, 0, 0, 3],
});

const signatures = ({ shop, customer }: ParsedProposalData): Content => {
  const width = (WIDTH - mm(12)) / 2;
  const short = (name: string) => fitText(name, width, NOTE_SIZE, 2);
  return {
    columns: [
      { width, stack: [signature(width, short(shop.name), ['Loja'], NOTE_SIZE)] },
      {
        width,
        stack: [signature(width, short(customer.name), ['De acordo em ____/____/________'], NOTE_SIZE)],
      },
    ],
    columnGap: mm(12),
    margin: [0, 34, 0, 0],
    unbreakable: true,
  };
};

/** A proposal on one page, with room for the customer to say yes. */
export const proposalDefinition = (data: ParsedProposalData): TDocumentDefinitions => {
  const lines = linesOf(data);
  const columns = columnsFor(lines.length);
  const city = cityText(data.shop);
  const shop = { ...data.shop, name: fitText(data.shop.name, WIDTH * 0.6, 14) };
  return paper(`Proposta ${data.number}`, {
    pageSize: 'A4',
    pageMargins: [SIDE, mm(14), SIDE, mm(12)],
    defaultStyle: { fontSize: SIZE },
    content: [
      shopHead(
        shop,
        {
          title: 'Proposta',
          number: data.number,
          mark: data.version > 1 ? `${data.version}ª versão` : undefined,
        },
        WIDTH,
        NOTE_SIZE,
      ),
      {
        columns: [
          { width: '*', text: 'Proposta de acordo', bold: true, fontSize: 17, lineHeight: TIGHT },
          {
            width: 'auto',
            text: `Vale até ${formatDay(data.validUntil)}`,
            bold: true,
            fontSize: 14,
            noWrap: true,
          },
        ],
        columnGap: mm(6),
        margin: [0, 12, 0, 6],
      },
      {
        text: [
          { text: 'Para: ', color: SOFT },
          { text: fitText(data.customer.name, WIDTH * 0.9, SIZE), bold: true },
        ],
      },
      { text: OPENING[data.by], margin: [0, 3, 0, 0] },
      heading(`O que está em aberto em ${formatDay(data.day)}`),
      ...coveredPart(data, Math.ceil(lines.length / columns)),
      { ...(moneyRows(sums(data), 1.5) as object), margin: [WIDTH * 0.4, 4, 0, 0] } as Content,
      { text: `(${moneyInWords(payableCents(data))})`, alignment: 'right', fontSize: NOTE_SIZE },
      heading('Como fica'),
      columns === 3 ? { stack: [planTable(lines, columns)], fontSize: LONG_SIZE } : planTable(lines, columns),
      {
        stack: [
          note(
            `A proposta vale até ${formatDay(data.validUntil)}. Até lá os valores não mudam; depois, fazemos outra conta juntos.`,
          ),
          note(
            'Aceita a proposta, assinamos o termo de acordo em duas vias. Até lá, nada muda nas parcelas de hoje.',
          ),
          note(`${lateTermsText(data.terms)} ${EARLY_TEXT}`),
          {
            text: `${city === '' ? '' : `${city}, `}${formatDayInFull(data.day)}.`,
            margin: [0, 6, 0, 0],
          },
          signatures(data),
        ],
        margin: [0, 9, 0, 0],
        unbreakable: true,
      },
    ],
  });
};
