import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { PaperDocument } from '@renderer/documents/paper-document';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import type { ShopClauses } from '@shared/rules/clauses/clause';

/** What the papers of a customer are made from. */
export interface PaperSource {
  readonly file: CustomerFile;
  readonly shop: Shop;
  readonly terms: Terms;
  readonly clauses: ShopClauses;
  readonly today: CivilDay;
  /** Who wrote down a payment, a sale or an agreement, by its id. */
  readonly operators: ReadonlyMap<string, string>;
}

/** A paper that can be printed now. */
export interface PaperOffer {
  /** Unique in the file; `receipt:<id>` is what an entry of the history asks for. */
  readonly key: string;
  /** In the menu: `Recibo 318`. */
  readonly label: string;
  /** In the menu, beside it: `20/11/2026 · R$ 150,00`. */
  readonly detail: string;
  /** Over the paper, and the name of its file. */
  readonly title: string;
  /** The paper on sheets; the preview offers rolls. Null when it cannot be made, and `detail` says why. */
  readonly make: () => PaperDocument | null;
}

/** The papers of one kind, newest first. */
export type PaperMaker = (source: PaperSource) => PaperOffer[];

export const newestFirst = <T extends { readonly day: CivilDay; readonly createdAt: number }>(
  records: readonly T[],
): T[] => [...records].sort((a, b) => b.day.localeCompare(a.day) || b.createdAt - a.createdAt);
