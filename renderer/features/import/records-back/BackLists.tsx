import { SegmentedControl } from '@mantine/core';
import { VirtualList } from '@renderer/ui/VirtualList';
import type { PreparedRecords } from '@renderer/use-cases/records-back/prepare';
import type { DifferentRow, RefusedRow } from '@renderer/use-cases/records-back/rows';
import { recordTables } from '@shared/tables/record-tables';
import { listed } from '@shared/wording/listed';
import { type ReactNode, useState } from 'react';
import classes from './BackLists.module.css';
import { type TableTally, talliesOf } from './back-view';

const ROW_HEIGHT = 46;

interface ListProps<T> {
  readonly label: string;
  readonly heads: readonly string[];
  readonly kind: 'tally' | 'row';
  readonly items: readonly T[];
  readonly cells: (item: T) => readonly ReactNode[];
}

const List = <T,>({ label, heads, kind, items, cells }: ListProps<T>) => {
  const [selected, setSelected] = useState(0);
  return (
    <div className={classes.list}>
      <div className={`${classes[kind]} ${classes.head}`} aria-hidden>
        {heads.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <VirtualList
        label={label}
        items={items}
        rowHeight={ROW_HEIGHT}
        selected={selected}
        onSelect={setSelected}
        onOpen={setSelected}
        renderRow={(item: T) => (
          <div className={classes[kind]}>
            {cells(item).map((cell, index) => (
              <span key={heads[index]}>{cell}</span>
            ))}
          </div>
        )}
      />
    </div>
  );
};

const count = (many: number): ReactNode => (many === 0 ? <i>–</i> : many.toLocaleString('pt-BR'));

const Tallies = ({ items }: { readonly items: readonly TableTally[] }) => (
  <List
    label="Planilhas"
    kind="tally"
    heads={['Planilha', 'Entram', 'Já estão', 'Diferentes', 'De fora']}
    items={items}
    cells={({ table, fresh, equal, different, refused }) => [
      recordTables[table].title,
      count(fresh),
      count(equal),
      count(different),
      count(refused),
    ]}
  />
);

const HEADS = ['Planilha', 'Linha', 'De quem'];
const placeOf = ({ table, line, who }: DifferentRow | RefusedRow) => [
  recordTables[table].title,
  line.toLocaleString('pt-BR'),
  who || '–',
];

const Different = ({ items }: { readonly items: readonly DifferentRow[] }) => (
  <List
    label="Diferentes da loja"
    kind="row"
    heads={[...HEADS, 'Colunas diferentes']}
    items={items}
    cells={(row) => [...placeOf(row), listed(row.columns)]}
  />
);

const reasonText = ({ header, reason }: RefusedRow): string =>
  header === undefined ? reason : `Coluna “${header}”: ${reason}`;

const Refused = ({ items }: { readonly items: readonly RefusedRow[] }) => (
  <List
    label="Linhas que ficam de fora"
    kind="row"
    heads={[...HEADS, 'Por que fica de fora']}
    items={items}
    cells={(row) => [...placeOf(row), reasonText(row)]}
  />
);

const TABLES = 'planilhas';
const DIFFERENT = 'diferentes';
const REFUSED = 'de-fora';

/** What comes in, what the shop keeps as it has it, and what stays out and why. */
export const BackLists = ({ prepared }: { readonly prepared: PreparedRecords }) => {
  const { different, refused } = prepared;
  const lists = [
    { value: TABLES, label: 'Por planilha', content: <Tallies items={talliesOf(prepared)} /> },
    ...(refused.length > 0
      ? [
          {
            value: REFUSED,
            label: `Ficam de fora ${refused.length.toLocaleString('pt-BR')}`,
            content: <Refused items={refused} />,
          },
        ]
      : []),
    ...(different.length > 0
      ? [
          {
            value: DIFFERENT,
            label: `Diferentes da loja ${different.length.toLocaleString('pt-BR')}`,
            content: <Different items={different} />,
          },
        ]
      : []),
  ];
  const [chosen, setChosen] = useState(TABLES);
  const shown = lists.find(({ value }) => value === chosen) ?? lists[0];
  return (
    <>
      {lists.length > 1 && (
        <SegmentedControl
          aria-label="O que mostrar"
          className={classes.choice}
          value={shown?.value}
          onChange={setChosen}
          data={lists.map(({ value, label }) => ({ value, label }))}
        />
      )}
      {shown?.content}
    </>
  );
};
