import { Button, Checkbox, Progress, SegmentedControl } from '@mantine/core';
import { useLive, useShop } from '@renderer/data/shop-context';
import { countRowsOf } from '@renderer/data/tables/count-rows';
import type { TablesFormat } from '@renderer/data/tables/make-tables';
import { Section } from '@renderer/features/settings';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { paths } from '@renderer/ui/paths';
import { type RecordTable, recordTableNames } from '@shared/tables/record-tables';
import { IconDownload, IconTableImport, IconTableOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import classes from './ExportSection.module.css';
import { buttonText, contentsText, formatNotes, summaryText, tableTitle } from './export-words';
import { useExport } from './use-export';

interface TableChoiceProps {
  readonly table: RecordTable;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

const TableChoice = ({ table, count, isChosen, onChange }: TableChoiceProps) => (
  <Checkbox
    checked={isChosen}
    onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    label={
      <span className={classes.label}>
        <b>{tableTitle(table)}</b>
        <span className={classes.count}>{count.toLocaleString('pt-BR')}</span>
      </span>
    }
    description={contentsText(table)}
  />
);

const GoToImport = () => {
  const [, go] = useLocation();
  return (
    <ActionButton icon={IconTableImport} onClick={() => go(paths.import())}>
      Trazer planilhas de volta…
    </ActionButton>
  );
};

const NOTE =
  'Leve os registros da loja em planilhas, para olhar no Excel ou entregar ao contador. As mesmas planilhas voltam ao Em Dia sem perder nada.';

/** Ajustes, Dados: the shop's records as spreadsheets, and where they come back. */
export const ExportSection = () => {
  const { isExample } = useShop();
  const counts = useLive((db) => countRowsOf(db), []);
  const [left, setLeft] = useState<ReadonlySet<RecordTable>>(new Set());
  const [format, setFormat] = useState<TablesFormat>('xlsx');
  const { share, save } = useExport();
  if (!counts) return null;

  const filled = recordTableNames.filter((table) => (counts[table] ?? 0) > 0);
  const chosen = filled.filter((table) => !left.has(table));
  const rows = chosen.reduce((sum, table) => sum + (counts[table] ?? 0), 0);
  const choose = (table: RecordTable, isChosen: boolean) =>
    setLeft(new Set(isChosen ? [...left].filter((one) => one !== table) : [...left, table]));

  if (filled.length === 0)
    return (
      <Section title="Dados" note={NOTE} wide>
        <EmptyState
          icon={IconTableOff}
          title="Ainda não há registros para levar"
          text="Quando houver clientes e vendas, eles saem daqui em planilhas. Se você tem planilhas tiradas do Em Dia, traga-as de volta agora."
          action={!isExample && <GoToImport />}
        />
      </Section>
    );
  return (
    <Section title="Dados" note={NOTE} wide>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label="Formato das planilhas"
          value={format}
          onChange={(value) => setFormat(value as TablesFormat)}
          data={[
            { value: 'xlsx', label: 'Excel (.xlsx)' },
            { value: 'csv', label: 'CSV' },
          ]}
        />
        <span className={classes.note}>{formatNotes[format]}</span>
      </div>
      <fieldset className={classes.tables} aria-label="O que levar">
        {filled.map((table) => (
          <TableChoice
            key={table}
            table={table}
            count={counts[table] ?? 0}
            isChosen={!left.has(table)}
            onChange={(isChosen) => choose(table, isChosen)}
          />
        ))}
      </fieldset>
      <div className={classes.foot}>
        <span role="status">{summaryText(chosen.length, rows)}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setLeft(new Set(left.size > 0 ? [] : filled))}
        >
          {left.size > 0 ? 'Marcar tudo' : 'Desmarcar tudo'}
        </Button>
      </div>
      <div className={classes.actions}>
        <ActionButton
          primary
          icon={IconDownload}
          disabled={chosen.length === 0 || share !== null}
          onClick={() => void save({ tables: chosen, format })}
        >
          {buttonText(format, chosen.length)}
        </ActionButton>
        {!isExample && <GoToImport />}
      </div>
      {share !== null && <Progress value={Math.round(share * 100)} aria-label="Fazendo as planilhas" />}
      <p className={classes.note}>
        As colunas com “não altere” trazem cada registro de volta ao seu lugar. Os ajustes da loja e a fita do
        dia vão nas cópias de segurança, não nas planilhas. Quem tiver o arquivo vê os dados dos seus
        clientes: guarde-o bem.
      </p>
    </Section>
  );
};
