import { formatDayInFull } from '@shared/calendar/format';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { copyFooter } from '../parts/copies';
import type { Party } from '../parts/fields';
import { SOFT, TIGHT } from '../parts/ink';
import { A4, mm } from '../parts/measures';
import { addressText, cityText, documentText, phoneText } from '../parts/party-text';
import { shopHead } from '../parts/shop-head';
import { signature } from '../parts/signature';
import type { ParsedAgreementData } from './agreement-data';
import { agreementPlan, breakdown, interestRows, originTable } from './agreement-tables';
import { planSentence, signedSentence } from './agreement-text';

/** Adhesion contracts may not be set smaller (CDC art. 54 §3); nothing on this paper is. */
export const BODY_SIZE = 12;
const SIDE = mm(20);
const WIDTH = A4.width - 2 * SIDE;

const section = (text: string): Content => ({
  text,
  bold: true,
  fontSize: BODY_SIZE + 1,
  margin: [0, 11, 0, 4],
  headlineLevel: 1,
});

const party = (role: string, who: Party): Content => {
  const details = [documentText(who), addressText(who), phoneText(who)].filter((text) => text);
  return {
    text: [
      { text: `${role}: `, color: SOFT },
      { text: who.name, bold: true },
      details.map((text) => `, ${text}`).join(''),
      '.',
    ],
    margin: [0, 0, 0, 3],
  };
};

const clauseList = (data: ParsedAgreementData): Content[] =>
  data.clauses.map(({ title, text, highlighted }, index) => ({
    text: [
      { text: `${index + 1}. ${title}. `, bold: true },
      { text, bold: highlighted },
    ],
    margin: [0, 0, 0, 5],
  }));

/** Sales, closings of the tab and cheques with their numbers and days. */
const origins = ({ origins: texts }: ParsedAgreementData): Content[] =>
  texts.length === 0 ? [] : [{ text: `Origem: ${texts.join('; ')}.`, margin: [0, 0, 0, 4] }];

const BLANK = '______________________';

const signatures = (data: ParsedAgreementData): Content => {
  const width = (WIDTH - mm(10)) / 2;
  const pair = (left: Content, right: Content): Content => ({
    columns: [
      { width, stack: [left] },
      { width, stack: [right] },
    ],
    columnGap: mm(10),
    margin: [0, 34, 0, 0],
  });
  const signer = (who: Party, role: string) => {
    const document = documentText(who);
    return signature(width, who.name, [...(document ? [document] : []), role], BODY_SIZE);
  };
  const witness = (index: number) => {
    const known = data.witnesses[index];
    return signature(
      width,
      `Testemunha ${index + 1}`,
      [`Nome: ${known?.name || BLANK}`, `CPF: ${known?.document || BLANK}`],
      BODY_SIZE,
    );
  };
  const city = cityText(data.shop);
  return {
    stack: [
      { text: signedSentence(data), margin: [0, 7, 0, 0] },
      { text: `${city === '' ? '' : `${city}, `}${formatDayInFull(data.day)}.`, margin: [0, 8, 0, 0] },
      pair(signer(data.shop, 'Loja'), signer(data.customer, 'Cliente')),
      ...(data.withoutWitnesses ? [] : [pair(witness(0), witness(1))]),
    ],
    unbreakable: true,
  };
};

/** Letters up to which the last clause is kept with the signatures, which are on no page of their own. */
const MOST_WITH_SIGNATURES = 900;

/** The title goes with the first clause, the signatures with the last. */
const conditions = (data: ParsedAgreementData): Content[] => {
  const list = clauseList(data);
  const [first, last] = [list.slice(0, 1), list.slice(1).slice(-1)];
  const isShort = (data.clauses.at(-1)?.text.length ?? 0) <= MOST_WITH_SIGNATURES;
  return [
    { stack: [section('Condições'), ...first], unbreakable: true },
    ...list.slice(1, -1),
    ...(isShort ? [{ stack: [...last, signatures(data)], unbreakable: true }] : [...last, signatures(data)]),
  ];
};

const copy = (data: ParsedAgreementData, pageBreak?: 'before'): Content[] => [
  { stack: [shopHead(data.shop, { title: 'Acordo', number: data.number }, WIDTH, BODY_SIZE)], pageBreak },
  {
    text: 'Termo de acordo de pagamento',
    bold: true,
    fontSize: 17,
    lineHeight: TIGHT,
    margin: [0, 14, 0, 8],
  },
  party('Loja', data.shop),
  party('Cliente', data.customer),
  { text: data.opening, margin: [0, 5, 0, 0] },
  section('De onde vem o valor'),
  ...origins(data),
  originTable(data),
  { ...(breakdown(data) as object), margin: [WIDTH * 0.4, 8, 0, 0] } as Content,
  {
    stack: [section('Como será pago'), { text: planSentence(data), margin: [0, 0, 0, 4] }],
    unbreakable: true,
  },
  agreementPlan(data),
  ...interestRows(data),
  ...conditions(data),
];

/** The agreement in two equal copies, shop's and customer's, each with its own page numbers. */
export const agreementDefinition = (data: ParsedAgreementData): TDocumentDefinitions =>
  paper(`Acordo ${data.number}`, {
    pageSize: 'A4',
    pageMargins: [SIDE, mm(16), SIDE, mm(20)],
    defaultStyle: { fontSize: BODY_SIZE },
    content: [...copy(data), ...copy(data, 'before')],
    footer: copyFooter({
      labels: ['1ª via – loja', '2ª via – cliente'],
      title: `Acordo nº ${data.number}`,
      side: SIDE,
      size: BODY_SIZE,
    }),
    // A section's title goes with what it introduces.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
  });
