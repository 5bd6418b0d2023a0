import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import { documentText } from '../parts/party-text';
import type { TextPart } from './entry-text';
import type { ParsedReceiptData, ReceiptLine } from './receipt-data';

/** Wording the A4 and the roll receipt share. */
export const lineTitle = ({ description, number, count }: ReceiptLine): string =>
  number && count ? `Parcela ${number} de ${count} · ${description}` : description;

/** What was taken off this installment and what is left of it, in words. */
export const lineNotes = ({ earlyCents, waivedCents, remainingCents }: ReceiptLine): string[] => [
  ...(earlyCents > 0 ? [`${formatMoney(earlyCents)} a menos por pagar antes da data.`] : []),
  ...(waivedCents > 0 ? [`${formatMoney(waivedCents)} de multa e juros dispensados.`] : []),
  ...(remainingCents > 0 ? [`Por conta: restam ${formatMoney(remainingCents)} desta parcela.`] : []),
];

/** "Recebemos de … a quantia de … (…)", in parts so that some can be bold (CC art. 320). */
export const statementParts = (receipt: ParsedReceiptData): TextPart[] => {
  const document = documentText(receipt.customer);
  return [
    { text: 'Recebemos de ' },
    { text: receipt.customer.name, bold: true },
    { text: document ? `, ${document},` : ',' },
    ...(receipt.paidBy
      ? [{ text: ' pelas mãos de ' }, { text: receipt.paidBy, bold: true }, { text: ',' }]
      : []),
    { text: ' a quantia de ' },
    { text: formatMoney(receipt.totalCents), bold: true },
    { text: ` (${moneyInWords(receipt.totalCents)}), em ${formatDay(receipt.day)}, referente a:` },
  ];
};

/** Cash handed over and change given back; undefined when there was none. */
export const changeText = ({ change }: ParsedReceiptData): string | undefined =>
  change &&
  `Entregue em dinheiro: ${formatMoney(change.handedCents)}. Troco: ${formatMoney(change.backCents)}.`;

/** What the receipt settles and what it does not (CC arts. 320 and 322). */
export const settlesText = (receipt: ParsedReceiptData): string => {
  if (receipt.reversal) return 'Este recibo foi estornado e não vale como comprovante de pagamento.';
  const settled = receipt.lines.filter((line) => line.remainingCents === 0 && line.number !== undefined);
  const partial = receipt.lines.some((line) => line.remainingCents > 0);
  const sentences = [
    settled.length === 1 ? 'Damos quitação da parcela paga por inteiro neste recibo.' : '',
    settled.length > 1 ? 'Damos quitação das parcelas pagas por inteiro neste recibo.' : '',
    settled.length === 0 && partial ? 'Valor recebido por conta.' : '',
    receipt.earlierOpen ? 'Este recibo não quita parcelas anteriores.' : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
};
