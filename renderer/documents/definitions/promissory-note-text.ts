import { formatDayInFull } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import { addressText, cityText, documentText } from '../parts/party-text';
import type { ParsedPromissoryNote } from './promissory-note-data';

/** One note, as it will be signed. */
export interface PromissoryNote {
  /** `1042`, or `1042-3/10` for one installment of several. */
  readonly number: string;
  readonly dueDay: string;
  readonly amountCents: number;
}

/** The notes of a sale: one over the whole, due with its last installment, or one for each installment. */
export const notesOf = ({ number, installments, per }: ParsedPromissoryNote): PromissoryNote[] => {
  const [only] = installments;
  if (per === 'installment' && (installments.length > 1 || (only?.count ?? 1) > 1))
    return installments.map((one) => ({
      number: `${number}-${one.number}/${one.count}`,
      dueDay: one.dueDay,
      amountCents: one.amountCents,
    }));
  const dueDay =
    installments
      .map((one) => one.dueDay)
      .sort()
      .at(-1) ?? '';
  return [{ number, dueDay, amountCents: sumCents(installments.map(({ amountCents }) => amountCents)) }];
};

/**
 * The promise, in parts so that some can be bold: pure and simple, of a sum in figures and in words, on a day, at a
 * place, to a payee (LUG art. 75, Decreto 57.663/1966). The words "nota promissória" stand in the text itself.
 */
export const promiseParts = (
  { shop }: ParsedPromissoryNote,
  note: PromissoryNote,
): { text: string; bold?: boolean }[] => [
  { text: 'No dia ' },
  { text: formatDayInFull(note.dueDay), bold: true },
  { text: ' pagarei, por esta única via de ' },
  { text: 'NOTA PROMISSÓRIA', bold: true },
  { text: ', a ' },
  { text: shop.name, bold: true },
  { text: documentText(shop) ? `, ${documentText(shop)}` : '' },
  { text: ', ou à sua ordem, a quantia de ' },
  { text: `${formatMoney(note.amountCents)} (${moneyInWords(note.amountCents)})`, bold: true },
  { text: ', em moeda corrente deste país, pagável em ' },
  { text: cityText(shop), bold: true },
  { text: '.' },
];

/** Who signs, line by line; what is not known is left to be filled in by hand. */
export const subscriberLines = ({ customer }: ParsedPromissoryNote): string[] => {
  const blank = '______________________________';
  return [documentText(customer) ?? `CPF ${blank}`, `Endereço: ${addressText(customer) || blank}`];
};

export const issueText = ({ shop, issueDay }: ParsedPromissoryNote): string =>
  `${cityText(shop)}, ${formatDayInFull(issueDay)}.`;
