import type { Platform } from '@renderer/platform/platform';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Clock } from '@shared/clock';
import type { Operator } from '@shared/domain/operator';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import type { ShopClauses } from '@shared/rules/clauses/clause';
import type { NegotiationPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type DependencyList, type ReactNode, useContext, useMemo } from 'react';
import type { Database } from './database';
import type { CollectionSettings } from './settings';

/** What every screen works with; also the context of the use cases. */
export interface ShopContextValue {
  readonly db: Database;
  readonly clock: Clock;
  readonly platform: Platform;
  readonly isExample: boolean;
  readonly shop: Shop;
  readonly terms: Terms;
  readonly collection: CollectionSettings;
  readonly negotiation: NegotiationPolicy;
  /** What the shop changed about the clauses of its agreements. */
  readonly clauses: ShopClauses;
  /** Follows the calendar while the app stays open overnight. */
  readonly today: CivilDay;
  /** Who is at work; absent in a shop where nobody has to say who they are. */
  readonly operator?: Pick<Operator, 'id' | 'name' | 'role'>;
}

const ShopContext = createContext<ShopContextValue | null>(null);

export const ShopProvider = ({
  value,
  children,
}: {
  readonly value: ShopContextValue;
  readonly children: ReactNode;
}) => <ShopContext value={value}>{children}</ShopContext>;

export const useShop = (): ShopContextValue => {
  const value = useContext(ShopContext);
  if (!value) throw new Error('useShop outside ShopProvider');
  return value;
};

/** What a query finds, kept up to date as the store changes, also from another window. Undefined until read. */
export const useLive = <T,>(query: (db: Database) => Promise<T>, deps: DependencyList): T | undefined => {
  const { db } = useShop();
  return useLiveQuery(() => query(db), [db, ...deps]);
};

export interface Searched<T> {
  /** Undefined until the first was read; then the last one, until the next is. */
  readonly found: T | undefined;
  /** Whether `found` is the answer to what is asked now, and may be chosen from. */
  readonly isCurrent: boolean;
}

/** As `useLive` for lists that follow what is typed: says when the list still is the one of the letters before. */
export const useSearch = <T,>(
  query: (db: Database) => Promise<T>,
  deps: readonly (string | number | object)[],
): Searched<T> => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: an identity of its own for each set of them.
  const asked = useMemo(() => ({}), deps);
  const answer = useLive(async (db) => ({ asked, found: await query(db) }), [asked]);
  return { found: answer?.found, isCurrent: answer?.asked === asked };
};
