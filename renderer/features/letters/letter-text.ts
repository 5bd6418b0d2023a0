import type { LetterData } from '@renderer/documents/definitions/letter-data';
import { letterData } from '@renderer/documents/from-records/letter';
import type { Moment } from '@renderer/features/talk';
import type { Installment } from '@shared/domain/installment';
import type { Shop } from '@shared/domain/shop';
import { formatPhone } from '@shared/identity/phone';
import { cameBack, toldOf } from '@shared/rules/cheques/returned-cheque';
import { answerDay } from '@shared/rules/messages/day-words';
import { type Draft, draftMessage } from '@shared/rules/messages/draft';
import { type MessageFacts, messageFacts } from '@shared/rules/messages/facts';
import { type LetterParts, letterParts } from '@shared/rules/messages/letter-parts';
import type { ToneFinding } from '@shared/rules/tone/finding';
import { toneFindings } from '@shared/rules/tone/tone-findings';
import { isSendable } from '@shared/rules/tone/verdict';
import type { LetterRow } from './letter-due';

/** A letter in words, before it is put on paper. */
export interface WrittenLetter {
  readonly row: LetterRow;
  readonly facts: MessageFacts;
  readonly draft: Draft;
  readonly parts: LetterParts;
  readonly findings: readonly ToneFinding[];
  /** False where the tone forbids it: then it is not printed. */
  readonly isSendable: boolean;
}

const sectionOf = ({ position }: LetterRow) =>
  position.overdue.count > 0 ? 'talk' : position.today.count > 0 ? 'today' : 'remind';

/** The letter to one customer, from the shop's own words where it has them. */
export const writeLetter = (
  row: LetterRow,
  open: readonly Installment[],
  { shop, terms, collection, today, hour }: Moment,
): WrittenLetter => {
  const { customer, summary, contacts, unpaidCheques } = row.account;
  const [last] = cameBack(unpaidCheques);
  const facts = messageFacts(open, sectionOf(row), row.limits, terms);
  const draft = draftMessage({
    kind: row.kind,
    channel: 'letter',
    segment: row.segment,
    own: collection.messages,
    customerName: customer.name,
    addressAs: customer.addressAs,
    shop,
    facts,
    promise: summary.promise,
    cheque: last && toldOf(last),
    today,
    hour,
    used: contacts.flatMap(({ template }) => template ?? []),
    turn: 0,
  });
  const findings = toneFindings(`${draft.subject ?? ''}\n${draft.text}`, {
    document: customer.document,
    shopDocument: shop.document,
    items: facts.installments.map(({ description }) => description),
  });
  return { row, facts, draft, parts: letterParts(draft), findings, isSendable: isSendable(findings) };
};

/** Up to 25 letters and digits, as a Pix asks: the same letter of the same day to the same customer. */
const txidOf = (customerId: string, today: string): string =>
  `L${today.replaceAll('-', '')}${customerId.replace(/[^0-9a-z]/gi, '').slice(-12)}`.toUpperCase();

const waysToPay = ({ address, city, phone }: Shop): string[] => [
  `Na loja${address ? `, ${[address, city].filter((part) => part).join(', ')}` : ''}.`,
  ...(phone ? [`Dúvidas e acordos: ${formatPhone(phone)}.`] : []),
];

/** The letter as the paper wants it. A notice is numbered by nobody: it says its day. */
export const letterOnPaper = (
  { row, facts, parts }: WrittenLetter,
  { shop, terms, today }: Pick<Moment, 'shop' | 'terms' | 'today'>,
): LetterData =>
  letterData({
    shop,
    customer: row.account.customer,
    installments: facts.installments,
    terms,
    day: today,
    formal: row.kind === 'formal-letter',
    subject: parts.subject,
    salutation: parts.salutation,
    paragraphs: [...parts.paragraphs],
    nextSteps: [...parts.nextSteps],
    ways: waysToPay(shop),
    validUntil: answerDay(today),
    pixTxid: txidOf(row.account.customer.id, today),
  });
