import type { ShopContextValue } from '@renderer/data/shop-context';
import { agreementPaper } from '@renderer/documents/from-records/agreement';
import { agreementNotice } from '@renderer/documents/from-records/agreement-notice';
import { agreementCarnePaper } from '@renderer/documents/from-records/carne';
import { settlementLetter } from '@renderer/documents/from-records/settlement';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { noticeUntil } from '@shared/rules/negotiation/course';
import type { AgreementDetailView } from './detail-view';

/** The agreement itself, its booklet, the letter that it is settled, the notice that it is late. */
export type AgreementPaperKind = 'paper' | 'booklet' | 'settlement' | 'notice';

type Shop = Pick<ShopContextValue, 'shop' | 'terms' | 'clauses' | 'today'>;

const NAMES: Record<AgreementPaperKind, string> = {
  paper: 'Acordo',
  booklet: 'Carnê do acordo',
  settlement: 'Quitação do acordo',
  notice: 'Aviso do acordo',
};

export const paperTitle = (kind: AgreementPaperKind, { agreement, account }: AgreementDetailView): string =>
  `${NAMES[kind]} ${agreement.number} de ${account.customer.name}`;

/** A paper of an agreement; null where it cannot be made as the agreement stands now. */
export const paperOf = (
  kind: AgreementPaperKind,
  { agreement, account, life }: AgreementDetailView,
  { shop, terms, clauses, today: day }: Shop,
): PaperDocument | null => {
  const source = { agreement, account, shop, terms };
  switch (kind) {
    case 'paper':
      return agreementPaper({ ...source, clauses });
    case 'booklet':
      return agreementCarnePaper({ ...source, isSecondCopy: day > agreement.day });
    case 'settlement':
      return settlementLetter({ ...source, day });
    case 'notice':
      return agreementNotice({
        ...source,
        day,
        until: life.notified?.until ?? noticeUntil(agreement, day, terms),
      });
  }
};

/** Why there is no such paper now, and what to do. */
export const noPaperText: Record<AgreementPaperKind, string> = {
  paper: 'Este papel não pôde ser preparado. O acordo está gravado: feche e tente de novo.',
  booklet: 'Este acordo foi pago todo na entrada: não tem carnê.',
  settlement: 'A quitação sai quando a última parcela for paga. Ainda falta receber algo deste acordo.',
  notice: 'Nenhuma parcela deste acordo está em atraso agora: não há o que avisar.',
};
