import { ActionIcon, NumberInput, TextInput } from '@mantine/core';
import type { DraftItem } from '@renderer/stores/sale-drafts';
import { MoneyField } from '@renderer/ui/MoneyField';
import { formatMoney } from '@shared/money/format';
import { IconX } from '@tabler/icons-react';
import classes from './ItemRows.module.css';
import type { SellField } from './sell-problem';

interface ItemRowsProps {
  readonly items: readonly DraftItem[];
  readonly errors: ReadonlyMap<SellField, string>;
  readonly onChange: (items: readonly DraftItem[]) => void;
}

/** What was sold, one line each: what it is, how many, the price of one, and what it comes to. */
export const ItemRows = ({ items, errors, onChange }: ItemRowsProps) => {
  const change = (key: number, part: Partial<DraftItem>) =>
    onChange(items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  return (
    <div className={classes.items}>
      <div className={classes.head} aria-hidden>
        <span>Item</span>
        <span>Quantidade</span>
        <span>Preço de cada</span>
        <span>Soma</span>
        <span />
      </div>
      {items.map((item, index) => {
        const of = `do item ${index + 1}`;
        const comesTo = (item.quantity ?? 0) * (item.unitCents ?? 0);
        return (
          <div key={item.key} className={classes.item}>
            <TextInput
              aria-label={`Descrição ${of}`}
              name={`item-${item.key}-description`}
              autoFocus={item.description === '' || items.length === 1}
              autoComplete="off"
              maxLength={300}
              value={item.description}
              onChange={(event) => change(item.key, { description: event.currentTarget.value })}
              error={errors.get(`item-${item.key}-description`)}
            />
            <NumberInput
              aria-label={`Quantidade ${of}`}
              name={`item-${item.key}-quantity`}
              classNames={{ input: classes.number }}
              value={item.quantity ?? ''}
              onChange={(value) => change(item.key, { quantity: typeof value === 'number' ? value : null })}
              allowDecimal={false}
              allowNegative={false}
              max={999_999}
              clampBehavior="strict"
              hideControls
              error={errors.get(`item-${item.key}-quantity`)}
            />
            <MoneyField
              aria-label={`Preço ${of}`}
              name={`item-${item.key}-unit`}
              value={item.unitCents}
              onChange={(unitCents) => change(item.key, { unitCents })}
              error={errors.get(`item-${item.key}-unit`)}
            />
            <span className={classes.sum}>{formatMoney(comesTo)}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={`Tirar o item ${index + 1}`}
              onClick={() => onChange(items.filter(({ key }) => key !== item.key))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
    </div>
  );
};
