import { statementPapers, tabPapers } from './account-papers';
import { agreementPapers } from './agreement-papers';
import { chequePapers } from './cheque-papers';
import type { PaperMaker, PaperOffer, PaperSource } from './paper-offer';
import { receiptPapers } from './receipt-papers';
import { salePapers } from './sale-papers';

/** Every kind of paper a customer can be given, in the order of the menu. */
const MAKERS: readonly PaperMaker[] = [
  statementPapers,
  tabPapers,
  salePapers,
  agreementPapers,
  chequePapers,
  receiptPapers,
];

export const paperOffers = (source: PaperSource): PaperOffer[] => MAKERS.flatMap((make) => make(source));
