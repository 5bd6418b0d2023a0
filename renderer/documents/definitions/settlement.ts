import { formatDay, formatDayInFull } from '@shared/calendar/format';
import { formatAmount, formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import type { Party } from '../parts/fields';
import { SOFT, TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { A4, mm } from '../parts/measures';
import { addressText, cityText, documentText } from '../parts/party-text';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import type { ParsedSettlementData } from './settlement-data';

/** All of it, as the agreement it settles. */
const SIZE = 12;
const SIDE = mm(22);
const WIDTH = A4.width - 2 * SIDE;

const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 8] });

/** `Francisca Lima Teixeira, CPF 529.982.247-25, Rua das Flores, 12` */
const identified = (party: Party): string =>
  [party.name, documentText(party), addressText(party)].filter((text) => text).join(', ');

const cell = (
  text: string,
  over: Partial<{ bold: boolean; color: string }> = {},
  right = false,
): TableCell => ({
  text,
  ...over,
  alignment: right ? 'right' : 'left',
  noWrap: right,
});

const table = (widths: (string | number)[], heads: readonly TableCell[], rows: TableCell[][]): Content => ({
  table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths, body: [[...heads], ...rows] },
  layout: ledger(2),
  lineHeight: TIGHT,
  margin: [0, 0, 0, 10],
});

const titleOf = ({ description, number, count }: ParsedSettlementData['settled'][number]): string =>
  number && count && count > 1 ? `${description}, parcela ${number} de ${count}` : description;

const settledTable = ({ settled }: ParsedSettlementData): Content =>
  table(
    ['*', mm(28), mm(30)],
    [
      cell('Parcela', { color: SOFT }),
      cell('Vencimento', { color: SOFT }),
      cell('Original', { color: SOFT }, true),
    ],
    settled.map((one) => [
      cell(titleOf(one)),
      cell(formatDay(one.dueDay)),
      cell(formatAmount(one.principalCents), {}, true),
    ]),
  );

const paymentTable = ({ payments, paidCents }: ParsedSettlementData): Content =>
  table(
    ['*', mm(34), mm(30)],
    [cell('Pago em', { color: SOFT }), cell('Recibo', { color: SOFT }), cell('Valor', { color: SOFT }, true)],
    [
      ...payments.map(({ day, number, cents }) => [
        cell(formatDay(day)),
        cell(`nº ${number}`),
        cell(formatAmount(cents), {}, true),
      ]),
      [cell('Total pago', { bold: true }), '', cell(formatAmount(paidCents), { bold: true }, true)],
    ],
  );

const heading = (text: string): Content => ({ text, bold: true, margin: [0, 2, 0, 3], headlineLevel: 1 });

/** What CC art. 320 asks for: what is settled, who paid, when and where, and the shop's signature. */
const statement = ({
  shop,
  customer,
  number,
  agreementDay,
  paidCents,
  payments,
}: ParsedSettlementData): string => {
  const last = payments.at(-1);
  const on = last ? `, o último pagamento em ${formatDay(last.day)}` : '';
  return `${identified(shop)}, declara que ${identified(customer)}, pagou por inteiro o acordo nº ${number}, de ${formatDay(agreementDay)}. O total pago foi de ${formatMoney(paidCents)} (${moneyInWords(paidCents)})${on}.`;
};

/** STJ Súmula 548: whoever asked for the entry asks for its removal within 5 working days. */
const REMOVAL =
  'Se houver registro em cadastro de crédito por estas parcelas, a loja pede a retirada em até 5 dias úteis depois do último pagamento (STJ, Súmula 548).';

const origins = ({ origins: texts }: ParsedSettlementData): Content[] =>
  texts.length === 0 ? [] : [paragraph(`Origem: ${texts.join('; ')}.`)];

const ending = (data: ParsedSettlementData): Content => {
  const city = cityText(data.shop);
  const document = documentText(data.shop);
  return {
    stack: [
      paragraph(REMOVAL),
      paragraph('Obrigado pela confiança.'),
      { text: `${city === '' ? '' : `${city}, `}${formatDayInFull(data.day)}.`, margin: [0, 6, 0, 44] },
      signature(WIDTH * 0.6, data.shop.name, document ? [document] : [], SIZE),
    ],
    unbreakable: true,
  };
};

/** The letter that an agreement is settled, and with it all that it covered. */
export const settlementDefinition = (data: ParsedSettlementData): TDocumentDefinitions =>
  paper(`Quitação do acordo ${data.number}`, {
    pageSize: 'A4',
    pageMargins: [SIDE, mm(18), SIDE, mm(18)],
    defaultStyle: { fontSize: SIZE },
    content: [
      shopHead(data.shop, { title: 'Quitação' }, WIDTH, SIZE),
      {
        text: `Quitação do acordo nº ${data.number}`,
        bold: true,
        fontSize: 17,
        lineHeight: TIGHT,
        margin: [0, 18, 0, 10],
      },
      paragraph(statement(data)),
      paragraph(
        'A loja dá plena quitação das parcelas deste acordo e das parcelas de origem abaixo, e nada mais tem a receber por elas.',
      ),
      ...origins(data),
      heading('Parcelas de origem quitadas'),
      settledTable(data),
      heading('O que foi pago'),
      paymentTable(data),
      ending(data),
    ],
    footer: (page, pages) =>
      pages === 1
        ? null
        : {
            text: `Quitação do acordo nº ${data.number} · página ${page} de ${pages}`,
            fontSize: SIZE,
            color: SOFT,
            alignment: 'right',
            margin: [SIDE, 10, SIDE, 0],
          },
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
  });
