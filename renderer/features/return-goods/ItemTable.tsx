import { NumberInput } from '@mantine/core';
import { formatMoney } from '@shared/money/format';
import classes from './ReturnTables.module.css';
import type { ItemLine } from './return-view';

interface ItemTableProps {
  readonly items: readonly ItemLine[];
  /** Quantities are typed; otherwise all that is left comes back. */
  readonly isPart: boolean;
  /** The item whose quantity is wrong, and why. */
  readonly errorAt: (index: number) => string | undefined;
  readonly onChange: (index: number, quantity: number) => void;
}

/** What was bought, and how many of each come back. */
export const ItemTable = ({ items, isPart, errorAt, onChange }: ItemTableProps) => (
  <div className={classes.scroll}>
    <table className={classes.table} aria-label="Itens da compra">
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col">Preço de cada</th>
          <th scope="col">Comprou</th>
          <th scope="col">Já voltou</th>
          <th scope="col">Volta agora</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ index, description, unitCents, quantity, leftQuantity, backQuantity }) => (
          <tr key={index} data-gone={leftQuantity === 0 || undefined}>
            <th scope="row" title={description}>
              {description}
            </th>
            <td>{formatMoney(unitCents)}</td>
            <td>{quantity}</td>
            <td>{quantity === leftQuantity ? '–' : quantity - leftQuantity}</td>
            <td className={classes.back}>
              {isPart && leftQuantity > 0 ? (
                <NumberInput
                  aria-label={`Quantos voltam: ${description}`}
                  name={`item-${index}`}
                  classNames={{ input: classes.quantity }}
                  value={backQuantity === 0 ? '' : backQuantity}
                  onChange={(value) => onChange(index, typeof value === 'number' ? value : 0)}
                  allowDecimal={false}
                  allowNegative={false}
                  placeholder="0"
                  hideControls
                  error={errorAt(index)}
                />
              ) : (
                leftQuantity
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
