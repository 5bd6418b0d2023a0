import { clauseIdSchema, type ShopClauses } from '@shared/rules/clauses/clause';
import { clauseList, type PrintedClause, printedClauses } from '@shared/rules/clauses/clause-list';
import type { ClauseFacts } from '@shared/rules/clauses/facts';
import { missingIn } from '@shared/rules/clauses/fill-clause';
import { clauseVariables } from '@shared/rules/clauses/variables';
import { listed } from '@shared/wording/listed';
import { type ClauseDraft, clauseOf } from './clause-remarks';

export interface ShownClause extends PrintedClause {
  readonly key: string;
  readonly isChosen: boolean;
}

export interface ClausePreviewText {
  readonly opening: string;
  readonly isOpeningChosen: boolean;
  readonly conditions: readonly ShownClause[];
  /** Why the chosen clause, or a line of it, is not on the paper; null where all of it is. */
  readonly left: string | null;
}

/** The shop's clauses with the one being written as if it were saved. */
const withDraft = (shop: ShopClauses, draft: ClauseDraft | null): ShopClauses => {
  if (draft === null) return shop;
  const clause = clauseOf(draft);
  const builtIn = clauseIdSchema.safeParse(draft.id);
  if (builtIn.success)
    return {
      ...shop,
      edited: { ...shop.edited, [builtIn.data]: { title: clause.title, text: clause.text } },
    };
  const isThere = shop.added.some(({ id }) => id === draft.id);
  return {
    ...shop,
    added: isThere
      ? shop.added.map((each) => (each.id === draft.id ? clause : each))
      : [...shop.added, clause],
  };
};

const leftText = (shop: ShopClauses, id: string | null, facts: ClauseFacts): string | null => {
  const chosen = clauseList(shop).find((clause) => clause.id === id);
  if (!chosen) return null;
  const { title, text, isOn, builtIn } = chosen;
  if (!isOn) return `“${title}” está desligada: não sai no papel.`;
  if (!(builtIn?.appliesTo?.(facts) ?? true))
    return `“${title}” não sai neste acordo: ele não tem do que ela fala.`;
  if (text.trim() === '') return `“${title}” ainda não tem o que dizer.`;
  const missing = missingIn(text, clauseVariables(facts)).map((name) => `{${name}}`);
  return missing.length === 0 ? null : `Aqui não há ${listed(missing)}: a linha que diz isso não sai.`;
};

/** The paper in words, with the chosen clause marked. */
export const previewOf = (
  shop: ShopClauses,
  draft: ClauseDraft | null,
  facts: ClauseFacts,
  id: string | null,
): ClausePreviewText => {
  const clauses = withDraft(shop, draft);
  const { opening, conditions } = printedClauses(clauses, facts);
  const shown = conditions.map((clause) => ({ ...clause, key: clause.id, isChosen: clause.id === id }));
  const isOpeningChosen = id === 'recognition';
  return { opening, isOpeningChosen, conditions: shown, left: leftText(clauses, id, facts) };
};
