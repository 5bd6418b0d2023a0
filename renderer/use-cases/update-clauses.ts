import { readClauses, readSetting } from '@renderer/data/settings';
import { err, ok, type Result } from '@shared/result';
import { builtInClause } from '@shared/rules/clauses/built-in';
import { checkClause } from '@shared/rules/clauses/check-clause';
import {
  clauseIdSchema,
  isRequired,
  MAX_OWN_CLAUSES,
  type OwnClause,
  ownClauseSchema,
  type ShopClauses,
} from '@shared/rules/clauses/clause';
import { changeSetting } from './settings-change';
import { transact, type UseCaseContext } from './use-case';

export type ClauseError =
  | 'invalid'
  /** A name that is not known, a threat, or a required clause that no longer says what it is for. */
  | 'problems'
  | 'too-many'
  | 'not-there'
  /** No paper goes without it. */
  | 'required';

/** The journal's line, which `undoSettingChange` takes back; absent when nothing changed. */
export interface ChangedClauses {
  readonly seq?: number;
}

const without = <Value>(values: Readonly<Record<string, Value>>, id: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([each]) => each !== id));

const withEdited = (shop: ShopClauses, { id, title, text }: OwnClause): ShopClauses => {
  const builtIn = builtInClause(id);
  const others = without(shop.edited, id);
  if (builtIn?.title === title && builtIn.text === text) return { ...shop, edited: others };
  return { ...shop, edited: { ...others, [clauseIdSchema.parse(id)]: { title, text } } };
};

const withClause = (shop: ShopClauses, clause: OwnClause): Result<ShopClauses, ClauseError> => {
  if (builtInClause(clause.id)) return ok(withEdited(shop, clause));
  if (shop.added.some(({ id }) => id === clause.id))
    return ok({ ...shop, added: shop.added.map((each) => (each.id === clause.id ? clause : each)) });
  if (shop.added.length >= MAX_OWN_CLAUSES) return err('too-many');
  return ok({ ...shop, added: [...shop.added, clause] });
};

const isThere = (shop: ShopClauses, id: string): boolean =>
  builtInClause(id) !== undefined || shop.added.some((each) => each.id === id);

const titleOf = (shop: ShopClauses, id: string): string =>
  builtInClause(id)?.title ?? shop.added.find((each) => each.id === id)?.title ?? '';

const change = (
  context: UseCaseContext,
  label: (shop: ShopClauses) => string,
  changed: (shop: ShopClauses) => Result<ShopClauses, ClauseError>,
): Promise<Result<ChangedClauses, ClauseError>> =>
  transact(
    context,
    ['settings', 'journal'],
    async (context): Promise<Result<ChangedClauses, ClauseError>> => {
      const shop = await readClauses(context.db);
      const next = changed(shop);
      if (!next.ok) return next;
      const written = await changeSetting(context, 'clauses', next.value, label(shop));
      return written.ok ? ok({ seq: written.value }) : written;
    },
  );

/**
 * Keeps a clause in the shop's words: one that comes with the app, one of the shop's own, or a new one. Where it says
 * again what it said at first, nothing is kept. Agreements printed from then on have it; what the law gives no effect
 * is told before, and is the owner's to decide.
 */
export const saveClause = async (
  context: UseCaseContext,
  clause: OwnClause,
): Promise<Result<ChangedClauses, ClauseError>> => {
  const parsed = ownClauseSchema.safeParse(clause);
  if (!parsed.success) return err('invalid');
  const shop = await readSetting(context.db, 'shop');
  const problems = checkClause(parsed.data, shop?.document);
  if (problems.some(({ severity }) => severity === 'error')) return err('problems');
  return change(
    context,
    () => `Cláusula do acordo: ${parsed.data.title}`,
    (own) => withClause(own, parsed.data),
  );
};

/** Prints a clause from now on, or leaves it out: it stays in the list. */
export const switchClause = (
  context: UseCaseContext,
  id: string,
  isOn: boolean,
): Promise<Result<ChangedClauses, ClauseError>> =>
  change(
    context,
    (shop) => `Cláusula do acordo: ${titleOf(shop, id)} (${isOn ? 'ligada' : 'desligada'})`,
    (shop) => {
      if (!isThere(shop, id)) return err('not-there');
      if (isRequired(id)) return err('required');
      const usual = !(builtInClause(id)?.offAtFirst ?? false);
      const others = without(shop.switched, id);
      return ok({ ...shop, switched: isOn === usual ? others : { ...others, [id]: isOn } });
    },
  );

/** Gives a clause that comes with the app its first words again, and lets one of the shop's own go. */
export const takeBackClause = (
  context: UseCaseContext,
  id: string,
): Promise<Result<ChangedClauses, ClauseError>> =>
  change(
    context,
    (shop) =>
      `Cláusula do acordo: ${titleOf(shop, id)} (${builtInClause(id) ? 'voltou ao original' : 'excluída'})`,
    (shop) => {
      if (!isThere(shop, id)) return err('not-there');
      if (builtInClause(id)) return ok({ ...shop, edited: without(shop.edited, id) });
      const added = shop.added.filter((each) => each.id !== id);
      return ok({ ...shop, added, switched: without(shop.switched, id) });
    },
  );
