import { formatDay } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import { documentText } from '../parts/party-text';
import type { HandoverWhy, ParsedChequeHandover } from './cheque-handover-data';
import { SETTLES_ON_CLEARING } from './cheque-text';
import type { TextPart } from './entry-text';

/** Wording the A4 and the roll receipt of a cheque handed back share. */
export const HANDOVER = 'Entrega de cheque';

const BECAUSE: Record<HandoverWhy['why'], string> = {
  paid: 'por ter sido pago de outra forma',
  exchanged: 'em troca de outros cheques',
  cancelled: 'sem nada mais a pagar por ele',
  agreed: 'por estar em acordo o que ele cobria',
  unpaid: 'a pedido',
};

const becauseOf = (reason: HandoverWhy): string =>
  reason.why === 'unpaid' && reason.leftCents === 0 ? BECAUSE.paid : BECAUSE[reason.why];

export const handoverParts = ({ customer, day, reason }: ParsedChequeHandover): TextPart[] => {
  const document = documentText(customer);
  return [
    { text: 'Entregamos a ' },
    { text: customer.name, bold: true },
    {
      text: `${document ? `, ${document}` : ''}, em ${formatDay(day)}, este cheque, ${becauseOf(reason)}:`,
    },
  ];
};

/** When and why the bank gave it back: who signed it shows this to the bank, to have the name off its register. */
export const cameBackText = ({ cameBack }: ParsedChequeHandover): string | undefined =>
  cameBack && `O banco o devolveu em ${formatDay(cameBack.day)}, pelo ${cameBack.reason}.`;

const NOTHING_LEFT = 'Nada mais temos a receber por ele.';

const leftText = (leftCents: number): string =>
  leftCents > 0 ? `Do que ele cobria, ${formatMoney(leftCents)} continuam em aberto.` : NOTHING_LEFT;

const exchangedTexts = ({ cheques, receipt }: HandoverWhy & { why: 'exchanged' }): string[] => [
  `Recebemos no lugar dele ${chequesText(cheques.length)}, no total de ${formatMoney(sumCents(cheques.map(({ cents }) => cents)))}${receipt ? ` (recibo de cheques nº ${receipt})` : ''}:`,
  ...cheques.map(
    ({ number, bankName, cents, goodDay }) =>
      `• nº ${number}, ${bankName}, ${formatMoney(cents)}, bom para ${formatDay(goodDay)}`,
  ),
  SETTLES_ON_CLEARING,
];

/** How it was made good, and what is still to be paid. */
export const reasonTexts = ({ reason, reversal }: ParsedChequeHandover): string[] => {
  if (reversal) return [];
  switch (reason.why) {
    case 'paid':
      return [
        `Pago por ele: ${formatMoney(reason.cents)} em ${reason.means}, recibo nº ${reason.receipt}.`,
        leftText(reason.leftCents),
      ];
    case 'exchanged':
      return exchangedTexts(reason);
    case 'cancelled':
      return [NOTHING_LEFT];
    case 'agreed':
      return [`O que ele cobria está ${reason.where}, que continua valendo.`];
    case 'unpaid':
      return [
        ...(reason.leftCents > 0 ? ['Nada foi pago nesta entrega.'] : ['O que ele cobria já estava pago.']),
        leftText(reason.leftCents),
      ];
  }
};

/** Who signs: who has it back, and the shop. */
export const handoverSigners = ({ shop, customer }: ParsedChequeHandover): string[] => [
  `Recebi o cheque: ${customer.name}`,
  shop.name,
];
