import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import { cityText, documentText } from '../parts/party-text';
import type { ParsedReceiptData, ReceiptLine } from './receipt-data';

/** Wording the A4 and the roll receipt share. */
export const lineTitle = ({ description, number, count }: ReceiptLine): string =>
  number && count ? `Parcela ${number} de ${count} · ${description}` : description;

export const lineRemains = ({ remainingCents }: ReceiptLine): string | undefined =>
  remainingCents > 0 ? `Por conta: restam ${formatMoney(remainingCents)} desta parcela.` : undefined;

/** "Recebemos de … a quantia de … (…)", in parts so that some can be bold. */
export const statementParts = (receipt: ParsedReceiptData): { text: string; bold?: boolean }[] => {
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

export const meansText = ({ means }: ParsedReceiptData): string => {
  const [only] = means;
  if (means.length === 1 && only) return only.label;
  return means.map(({ label, cents }) => `${label} ${formatMoney(cents)}`).join(' e ');
};

/** What the receipt settles and what it does not (CC arts. 320 and 322). */
export const settlesText = (receipt: ParsedReceiptData): string => {
  if (receipt.reversal) return 'Este recibo foi cancelado e não vale como comprovante de pagamento.';
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

export const reversalText = ({ reversal }: ParsedReceiptData): string | undefined => {
  if (!reversal) return undefined;
  const reason = reversal.reason ? ` Motivo: ${reversal.reason}` : '';
  return `Recebimento estornado em ${formatDay(reversal.day)}.${reason}`;
};

export const balanceText = (receipt: ParsedReceiptData): string =>
  receipt.balanceCents > 0 ? formatMoney(receipt.balanceCents) : 'nada em aberto';

export const nextText = ({ next }: ParsedReceiptData): string | undefined =>
  next ? `${formatMoney(next.cents)} em ${formatDay(next.dueDay)}` : undefined;

/** `Juazeiro do Norte/CE, 20/11/2026`, or the day alone. */
export const placeAndDay = (receipt: ParsedReceiptData, day: string): string => {
  const city = cityText(receipt.shop);
  return city === '' ? day : `${city}, ${day}`;
};
