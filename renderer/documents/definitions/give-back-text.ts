import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import type { MoneyRow } from '../parts/money-rows';
import { documentText } from '../parts/party-text';
import { meansInSentence, type TextPart } from './entry-text';
import { giveBackCents, type ParsedGiveBack } from './give-back-data';

const TITLES = { return: 'Comprovante de devolução', refund: 'Devolução de saldo a favor' } as const;
export const giveBackTitle = ({ what }: Pick<ParsedGiveBack, 'what'>): string => TITLES[what];

/** `2 × Cadeira estofada`, each thing that came back; of a sale without items, the sale itself. */
export const returnedTexts = ({ items, sale }: ParsedGiveBack): string[] =>
  items.length > 0
    ? items.map(({ description, quantity }) => `${quantity} × ${description}`)
    : sale
      ? [sale.description]
      : [];

/** Who gave what back to whom, in parts so that some can be bold. */
export const giveBackParts = (data: ParsedGiveBack): TextPart[] => {
  const { what, customer, sale, day } = data;
  const document = documentText(customer);
  const total = giveBackCents(data);
  const amount = [{ text: formatMoney(total), bold: true }, { text: ` (${moneyInWords(total)})` }];
  const who = [{ text: customer.name, bold: true }, { text: document ? `, ${document},` : ',' }];
  if (what === 'refund')
    return [
      { text: 'Devolvemos a ' },
      ...who,
      { text: ' a quantia de ' },
      ...amount,
      { text: `, do saldo a favor na loja, em ${formatDay(day)}.` },
    ];
  return [
    { text: 'Recebemos de volta de ' },
    ...who,
    { text: ` em ${formatDay(day)}, mercadoria no valor de ` },
    ...amount,
    { text: sale ? `, da compra nº ${sale.number}:` : ':' },
  ];
};

/** Where the worth of the goods went. */
export const giveBackRows = (data: ParsedGiveBack): MoneyRow[] => [
  ...(data.fellCents > 0 ? [{ label: 'Abatido das parcelas', value: data.fellCents }] : []),
  ...(data.creditCents > 0 ? [{ label: 'Vira saldo a favor', value: data.creditCents }] : []),
  ...(data.paidBackCents > 0
    ? [
        {
          label: `Devolvido em ${meansInSentence(data)}`,
          value: data.paidBackCents,
        },
      ]
    : []),
];

/** Who signs: who hands goods or money over and who takes them. */
export const giveBackSigners = ({ shop, customer }: ParsedGiveBack): string[] => [customer.name, shop.name];
