import type { ReactNode } from 'react';
import classes from './HeadedList.module.css';
import type { HeadedListState } from './use-headed-list';

interface HeadedListProps<T> {
  readonly list: HeadedListState;
  readonly rows: readonly T[];
  readonly label: string;
  /** Before a row's key, the id of its element. */
  readonly idPrefix: string;
  /** Whether a row can be chosen; the others are heads. */
  readonly isOption: (row: T) => boolean;
  /** Index into `rows`; -1 is none. */
  readonly selected: number;
  readonly onSelect: (row: T, index: number) => void;
  readonly renderRow: (row: T) => ReactNode;
  readonly isMultiple?: boolean;
  /** How it stands in its screen. */
  readonly className: string | undefined;
}

/** Rows under heads, of which one is chosen: by a click here, by keys on the screen. */
export const HeadedList = <T extends { readonly key: string }>(props: HeadedListProps<T>) => {
  const { list, rows, label, idPrefix, isOption, selected, onSelect, renderRow, isMultiple, className } =
    props;
  const idOf = (key: string) => `${idPrefix}-${key}`;
  const chosen = rows[selected];
  return (
    <div
      ref={list.scroller}
      className={`${classes.list} ${className ?? ''}`}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable={isMultiple || undefined}
      aria-activedescendant={chosen && idOf(chosen.key)}
    >
      <div className={classes.inner} style={{ height: list.height }}>
        {list.drawn.map(({ index, start, size, key }) => {
          const row = rows[index];
          if (!row) return null;
          const style = { transform: `translateY(${start}px)`, height: size };
          return isOption(row) ? (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the screen moves the selection by keys
            <div
              key={key}
              id={idOf(row.key)}
              className={classes.item}
              style={style}
              role="option"
              tabIndex={-1}
              aria-selected={index === selected}
              onClick={() => {
                onSelect(row, index);
                // Not the row: Enter belongs to the whole screen.
                list.focus();
              }}
            >
              {renderRow(row)}
            </div>
          ) : (
            <div key={key} className={classes.item} style={style} role="presentation">
              {renderRow(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
};
