import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { bankName } from '@shared/identity/banks';
import { formatDocument } from '@shared/identity/document';
import { comparableName } from '@shared/identity/name';
import { PRESENTATION_DAYS } from '@shared/rules/cheques/deadlines';

export interface ChequeFact {
  readonly label: string;
  readonly text: string;
}

/** `Bradesco (237)`, or `Banco 999` where nobody knows it. */
const bankText = (bank: string): string => {
  const name = bankName(bank);
  return name.endsWith(bank) ? name : `${name} (${bank})`;
};

const PLACES: Record<Cheque['place'], string> = { same: 'mesma praça', other: 'outra praça' };

const signedText = ({ cheque, customer }: ChequeFileRecords): string => {
  const { name, document } = cheque.drawer;
  const who = comparableName(name) === comparableName(customer.name) ? `${name} (o cliente)` : name;
  return document ? `${who} · ${formatDocument(document)}` : who;
};

/** What is written on the cheque. Who handed it over stands apart, with the way to the customer's file. */
export const chequeFacts = (file: ChequeFileRecords): ChequeFact[] => {
  const { bank, branch, account, issueDay, place } = file.cheque;
  return [
    { label: 'Banco', text: `${bankText(bank)} · agência ${branch} · conta ${account}` },
    { label: 'Assinado por', text: signedText(file) },
    {
      label: 'Emissão',
      text: `${formatDay(issueDay)} · ${PLACES[place]}: ${PRESENTATION_DAYS[place]} dias para apresentar`,
    },
  ];
};

/** `em 20/11/2026, recibo nº 12` */
export const takenText = ({ takenDay, receiptNumber }: Cheque): string =>
  `em ${formatDay(takenDay)}${receiptNumber === undefined ? '' : `, recibo nº ${receiptNumber}`}`;
