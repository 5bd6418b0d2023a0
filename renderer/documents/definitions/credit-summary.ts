import { formatDay, formatDayInFull } from '@shared/calendar/format';
import { planText } from '@shared/wording/plan-text';
import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { copyFooter } from '../parts/copies';
import { SOFT, TIGHT } from '../parts/ink';
import { A4, mm } from '../parts/measures';
import { addressText, cityText, documentText, phoneText } from '../parts/party-text';
import { SECOND_COPY } from '../parts/second-copy';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import type { ParsedCreditSummary } from './credit-summary-data';
import { datesTable, itemTable, priceRows, rateBox } from './credit-summary-tables';
import { conditions } from './credit-summary-text';

/** A contract the shop wrote may not be set smaller (CDC art. 54 §3); nothing on this paper is. */
const BODY_SIZE = 12;
const SIDE = mm(17);
const WIDTH = A4.width - 2 * SIDE;
const GAP = mm(8);

const customerLine = ({ customer }: ParsedCreditSummary): Content => {
  const details = [documentText(customer), addressText(customer), phoneText(customer)].filter((text) => text);
  return {
    text: [
      { text: 'Cliente: ', color: SOFT },
      { text: customer.name, bold: true },
      details.map((text) => `, ${text}`).join(''),
      '.',
    ],
    lineHeight: TIGHT,
  };
};

const purchaseLine = ({ day, description }: ParsedCreditSummary): Content => ({
  text: [
    { text: `Compra de ${formatDay(day)}: `, color: SOFT },
    { text: description, bold: true },
  ],
  lineHeight: TIGHT,
  margin: [0, 3, 0, 4],
});

const conditionList = (data: ParsedCreditSummary): Content[] =>
  conditions(data).map(({ title, text, highlighted }) => ({
    text: [
      { text: `${title}. `, bold: true },
      { text, bold: highlighted },
    ],
    lineHeight: TIGHT,
    margin: [0, 0, 0, 3],
  }));

const plan = ({ plan: installments, rhythm }: ParsedCreditSummary): string => {
  const text = planText(installments.map(({ amountCents }) => amountCents));
  return installments.length === 1 ? `${text}.` : `${text}, ${rhythm}.`;
};

const signatures = (data: ParsedCreditSummary): Content => {
  const width = (WIDTH - GAP) / 2;
  const city = cityText(data.shop);
  const signer = (name: string, role: string): Column => ({
    width,
    stack: [signature(width, name, [role], BODY_SIZE)],
  });
  return {
    stack: [
      {
        text: `Recebi minha via deste resumo antes de fechar a compra. ${city === '' ? '' : `${city}, `}${formatDayInFull(data.day)}.`,
        margin: [0, 5, 0, 0],
        lineHeight: TIGHT,
      },
      {
        columns: [signer(data.shop.name, 'Loja'), signer(data.customer.name, 'Cliente')],
        columnGap: GAP,
        margin: [0, 34, 0, 0],
      },
    ],
    unbreakable: true,
  };
};

const copy = (data: ParsedCreditSummary, pageBreak?: 'before'): Content[] => {
  const half = (WIDTH - GAP) / 2;
  return [
    {
      stack: [
        shopHead(
          data.shop,
          {
            title: data.number ? 'Venda' : 'Proposta',
            number: data.number,
            mark: data.isSecondCopy ? SECOND_COPY : undefined,
          },
          WIDTH,
          BODY_SIZE,
        ),
      ],
      pageBreak,
    },
    {
      text: 'Resumo da venda a prazo',
      bold: true,
      fontSize: 17,
      lineHeight: TIGHT,
      margin: [0, 9, 0, 6],
    },
    customerLine(data),
    purchaseLine(data),
    ...itemTable(data),
    {
      columns: [
        { width: half, stack: [priceRows(data)] },
        { width: half, stack: [rateBox(data)], margin: [0, 2, 0, 0] },
      ],
      columnGap: GAP,
      margin: [0, 7, 0, 7],
      unbreakable: true,
    },
    { text: plan(data), bold: true, lineHeight: TIGHT, margin: [0, 0, 0, 2] },
    datesTable(data),
    { stack: conditionList(data), margin: [0, 8, 0, 0] },
    signatures(data),
  ];
};

/** What the law asks to be told before a sale on credit is closed, in two equal copies: shop's and customer's. */
export const creditSummaryDefinition = (data: ParsedCreditSummary): TDocumentDefinitions => {
  const title = data.number ? `Resumo da venda ${data.number}` : 'Resumo da venda a prazo';
  return paper(`${title} – ${data.customer.name}`, {
    pageSize: 'A4',
    pageMargins: [SIDE, mm(13), SIDE, mm(17)],
    defaultStyle: { fontSize: BODY_SIZE },
    content: [...copy(data), ...copy(data, 'before')],
    footer: copyFooter({
      labels: ['Via do cliente', 'Via da loja'],
      title: data.number ? `Venda nº ${data.number}` : 'Proposta',
      side: SIDE,
      size: BODY_SIZE,
    }),
  });
};
