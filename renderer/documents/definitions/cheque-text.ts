import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import { documentText } from '../parts/party-text';
import type { PrintedCheque } from './cheque-field';

/** `agência 1234 · conta 56789-0` */
export const accountText = ({ branch, account }: PrintedCheque): string =>
  `agência ${branch} · conta ${account}`;

/** `237 Bradesco`, or the name alone where it is the number. */
export const bankText = ({ bank, bankName }: PrintedCheque): string =>
  bankName.endsWith(bank) ? bankName : `${bank} ${bankName}`;

/** `CPF 529.982.247-25` of who signed it, where it is known. */
export const drawerDocumentText = ({ drawer, drawerDocument }: PrintedCheque): string | undefined =>
  documentText({ name: drawer, document: drawerDocument });

/** Who signed it, with the document. */
export const drawerText = (cheque: PrintedCheque): string =>
  [cheque.drawer, drawerDocumentText(cheque)].filter((part) => part).join(', ');

/** `R$ 150,00 (cento e cinquenta reais)` */
export const inFull = (cents: number): string => `${formatMoney(cents)} (${moneyInWords(cents)})`;

/**
 * A cheque is taken to be paid, not as payment: what it is for is owed until it clears, unless another will is proved
 * (Lei 7.357/1985 art. 62).
 */
export const SETTLES_ON_CLEARING =
  'A quitação vale com a compensação de cada cheque (Lei 7.357/1985, art. 62); até lá, o que ele cobre fica à espera.';
