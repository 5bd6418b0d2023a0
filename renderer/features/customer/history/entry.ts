import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { AgreementEventKind } from '@shared/domain/agreement/agreement-event';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import type { Contact } from '@shared/domain/contact';
import type { LegalStep } from '@shared/domain/legal-step';
import type { Means, Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { TabClosing } from '@shared/domain/tab';
import type { Cents } from '@shared/money/cents';
import { listed } from '@shared/wording/listed';

interface Entry {
  readonly key: string;
  readonly day: CivilDay;
  /** Written down then; orders what happened on one day. */
  readonly at: number;
  readonly title: string;
  readonly detail: string;
  readonly cents?: Cents;
  /** `Devolvida em parte`: what became of it, while it still counts. */
  readonly note?: string;
  /** `estornado em 20/11/2026`: it stays in the history and counts for nothing. */
  readonly undone?: string;
}

export type TimelineEntry =
  | (Entry & { readonly kind: 'sale'; readonly sale: Sale; readonly returned?: 'part' | 'whole' })
  | (Entry & { readonly kind: 'payment'; readonly payment: Payment })
  | (Entry & { readonly kind: 'return'; readonly payment: Payment })
  | (Entry & { readonly kind: 'refund'; readonly payment: Payment })
  | (Entry & { readonly kind: 'tab-closing'; readonly closing: TabClosing })
  | (Entry & { readonly kind: 'contact'; readonly contact: Contact })
  | (Entry & { readonly kind: 'agreement'; readonly agreement: Agreement })
  /** Signed, notified, kept, broken. */
  | (Entry & {
      readonly kind: 'agreement-event';
      readonly agreementId: string;
      readonly what: Exclude<AgreementEventKind, 'taken-back'>;
    })
  | (Entry & { readonly kind: 'proposal'; readonly proposalId: string })
  | (Entry & { readonly kind: 'decision' })
  | (Entry & { readonly kind: 'legal-step'; readonly step: LegalStep })
  /** What happened to these cheques together. */
  | (Entry & { readonly kind: 'cheque'; readonly move: ChequeMove; readonly cheques: readonly Cheque[] });

export const MEANS: Record<Means, string> = {
  cash: 'dinheiro',
  pix: 'Pix',
  card: 'cartão',
  cheque: 'cheque',
  credit: 'saldo a favor',
  other: 'outra forma',
};

/** `dinheiro`, `dinheiro e Pix`, `dinheiro, Pix e saldo a favor` */
export const meansText = ({ means }: Payment): string => listed(means.map((part) => MEANS[part.means]));

/** The parts that say something, apart from each other by a dot. */
export const joined = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part).join(' · ');
