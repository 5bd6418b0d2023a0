import { TextInput } from '@mantine/core';
import type { SaleDraft } from '@renderer/stores/sale-drafts';
import { ActionButton } from '@renderer/ui/ActionButton';
import { MoneyField } from '@renderer/ui/MoneyField';
import { IconPlus } from '@tabler/icons-react';
import { ItemRows } from './ItemRows';
import classes from './SaleFields.module.css';
import type { FieldsProps } from './sale-fields-props';
import { itemsDifferenceText } from './sell-words';

/** What is sold, in one line or item by item, and its price in cash. */
export const GoodsFields = ({ draft, view, errors, onChange }: FieldsProps) => {
  const hasItems = draft.items.length > 0;
  const addItem = () => {
    const key = Math.max(0, ...draft.items.map((item) => item.key)) + 1;
    // What was typed as one purchase becomes the first item.
    const first = hasItems ? '' : draft.description;
    const unitCents = hasItems ? null : (draft.totalCents ?? null);
    onChange({
      items: [...draft.items, { key, description: first, quantity: 1, unitCents }],
      description: '',
      totalCents: hasItems ? draft.totalCents : undefined,
    });
  };
  const changeItems = (items: SaleDraft['items']) => {
    const [last] = draft.items;
    // Without its last item it is one purchase again.
    if (items.length > 0 || !last) onChange({ items });
    else onChange({ items, description: last.description, totalCents: view.totalCents });
  };
  const total = (
    <MoneyField
      label="Total da compra, à vista"
      name="total"
      value={view.totalCents}
      onChange={(cents, misread) =>
        onChange({ totalCents: cents === null && !misread && hasItems ? undefined : cents })
      }
      error={errors.get('total')}
    />
  );
  return (
    <section className={classes.group} aria-label="O que foi vendido">
      {hasItems ? (
        <ItemRows items={draft.items} errors={errors} onChange={changeItems} />
      ) : (
        <div className={classes.first}>
          <TextInput
            label="O que foi vendido"
            name="description"
            placeholder="Por exemplo: guarda-roupa 6 portas"
            autoFocus
            autoComplete="off"
            maxLength={300}
            value={draft.description}
            onChange={(event) => onChange({ description: event.currentTarget.value })}
            error={errors.get('description')}
          />
          {total}
        </div>
      )}
      <div className={classes.totalRow}>
        <ActionButton icon={IconPlus} size="sm" onClick={addItem}>
          {hasItems ? 'Mais um item' : 'Separar em itens'}
        </ActionButton>
        {hasItems && (
          <>
            <span className={classes.note}>{itemsDifferenceText(view.itemsCents, view.totalCents)}</span>
            {total}
          </>
        )}
      </div>
    </section>
  );
};
