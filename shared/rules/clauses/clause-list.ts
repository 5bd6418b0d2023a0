import { type BuiltInClause, builtInClauses } from './built-in';
import { type ClauseText, isRequired, type ShopClauses } from './clause';
import type { ClauseFacts } from './facts';
import { fillClause } from './fill-clause';
import { clauseVariables } from './variables';

/** A clause as the shop has it. */
export interface ListedClause extends ClauseText {
  readonly id: string;
  readonly isOn: boolean;
  readonly highlighted: boolean;
  /** As it comes with the app, in the shop's words, or the shop's own. */
  readonly origin: 'app' | 'edited' | 'own';
  /** What it comes from, unless it is the shop's own. */
  readonly builtIn?: BuiltInClause;
}

const isOn = (id: string, { switched }: ShopClauses, atFirst: boolean): boolean =>
  isRequired(id) || (Object.hasOwn(switched, id) ? switched[id] === true : atFirst);

const listed = (builtIn: BuiltInClause, shop: ShopClauses): ListedClause => {
  const { id, title, text, highlighted = false, offAtFirst = false } = builtIn;
  const edited = shop.edited[id];
  return {
    ...(edited ?? { title, text }),
    id,
    highlighted,
    isOn: isOn(id, shop, !offAtFirst),
    origin: edited ? 'edited' : 'app',
    builtIn,
  };
};

/** Every clause in the order of the paper: those of the shop before the last one, the forum. */
export const clauseList = (shop: ShopClauses): ListedClause[] => {
  const builtIn = builtInClauses.map((clause) => listed(clause, shop));
  const own = shop.added.map(
    (clause): ListedClause => ({ ...clause, isOn: isOn(clause.id, shop, true), origin: 'own' }),
  );
  return [...builtIn.slice(0, -1), ...own, ...builtIn.slice(-1)];
};

/** A clause filled in for an agreement. */
export interface PrintedClause extends ClauseText {
  readonly id: string;
  readonly highlighted: boolean;
}

export interface PrintedClauses {
  /** Before the tables. */
  readonly opening: string;
  /** After them, to be numbered. */
  readonly conditions: readonly PrintedClause[];
}

/** A charge limits nothing where there is none. */
const standsOut = ({ id, highlighted }: ListedClause, { terms }: ClauseFacts): boolean =>
  highlighted && (id !== 'late' || terms.lateFeeBp > 0 || terms.lateInterestBp > 0);

/** The clauses of one agreement in words: those that are on, that apply to it and have something to say. */
export const printedClauses = (shop: ShopClauses, facts: ClauseFacts): PrintedClauses => {
  const variables = clauseVariables(facts);
  const printed = clauseList(shop)
    .filter((clause) => clause.isOn && (clause.builtIn?.appliesTo?.(facts) ?? true))
    .map((clause) => ({ ...clause, text: fillClause(clause.text, variables) }))
    .filter(({ text }) => text !== '');
  return {
    opening: printed.find(({ id }) => id === 'recognition')?.text ?? '',
    conditions: printed
      .filter(({ id }) => id !== 'recognition')
      .map((clause) => ({
        id: clause.id,
        title: clause.title,
        text: clause.text,
        highlighted: standsOut(clause, facts),
      })),
  };
};
