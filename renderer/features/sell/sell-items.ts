import type { DraftItem, SaleDraft } from '@renderer/stores/sale-drafts';
import type { SaleItem } from '@shared/domain/sale';
import { type Cents, sumCents } from '@shared/money/cents';
import { isCount, missing, type SellProblem, wrong } from './sell-problem';

const MAX_QUANTITY = 100_000;

const itemCents = ({ quantity, unitCents }: DraftItem): Cents => (quantity ?? 0) * (unitCents ?? 0);

export const itemsCents = (items: readonly DraftItem[]): Cents => sumCents(items.map(itemCents));

const itemProblems = (item: DraftItem): SellProblem[] => {
  const problems: SellProblem[] = [];
  if (item.description.trim() === '') problems.push(missing(`item-${item.key}-description`, 'Diga o que é.'));
  if (item.quantity === null) problems.push(missing(`item-${item.key}-quantity`, 'Quantos?'));
  else if (!isCount(item.quantity, MAX_QUANTITY))
    problems.push(wrong(`item-${item.key}-quantity`, 'De 1 a 100.000.'));
  if (item.unitCents === null) problems.push(missing(`item-${item.key}-unit`, 'Informe o preço.'));
  else if (item.unitCents <= 0) problems.push(wrong(`item-${item.key}-unit`, 'Maior que zero.'));
  return problems;
};

/** What is wrong with what is sold. */
export const goodsProblems = ({ items, description }: SaleDraft): SellProblem[] => [
  ...(items.length === 0 && description.trim() === ''
    ? [missing('description', 'Diga o que foi vendido.')]
    : []),
  ...items.flatMap(itemProblems),
];

/** As they are saved; asked only without problems. */
export const saleItems = (items: readonly DraftItem[]): SaleItem[] =>
  items.map(({ description, quantity, unitCents }) => ({
    description: description.trim(),
    quantity: quantity ?? 1,
    unitCents: unitCents ?? 0,
  }));
