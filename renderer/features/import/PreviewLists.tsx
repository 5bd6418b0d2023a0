import { SegmentedControl } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { IncomingList } from './IncomingList';
import classes from './PreviewStep.module.css';
import type { PreviewView } from './preview-view';
import { RejectedList } from './RejectedList';
import { TallyList } from './TallyList';
import type { Preview } from './use-import';
import { WarningList } from './WarningList';

interface PreviewListsProps {
  readonly preview: Preview;
  readonly view: PreviewView;
  readonly onSaveRejected: () => void;
}

interface List {
  readonly title: string;
  readonly count: number;
  readonly content: ReactNode;
}

const REJECTED = 'Linhas que ficam de fora';

const listsOf = ({ plan, sheet }: Preview, { incoming, tallies, shown }: PreviewView): List[] => {
  const { rejected, warnings } = plan;
  return [
    { title: 'Clientes que entram', count: incoming.rows.length, content: <IncomingList {...incoming} /> },
    ...tallies.map((table) => ({
      title: table.title,
      count: table.rows.length,
      content: <TallyList key={table.title} {...table} />,
    })),
    {
      title: REJECTED,
      count: rejected.length,
      content: <RejectedList rejected={rejected} mapping={sheet.mapping} shown={shown} />,
    },
    { title: 'Avisos', count: warnings.length, content: <WarningList warnings={warnings} /> },
  ].filter(({ count }) => count > 0);
};

const labelOf = ({ title, count }: List): string => `${title} ${count.toLocaleString('pt-BR')}`;

/** Who comes in, what stays out and why, and what comes in otherwise than written. Only lists with something. */
export const PreviewLists = ({ preview, view, onSaveRejected }: PreviewListsProps) => {
  const lists = listsOf(preview, view);
  const [chosen, setChosen] = useState(REJECTED);
  const shown = lists.find(({ title }) => title === chosen) ?? lists[0];
  if (shown === undefined) return null;
  return (
    <>
      <div className={classes.bar}>
        {lists.length === 1 ? (
          <h2 className={classes.only}>{labelOf(shown)}</h2>
        ) : (
          <SegmentedControl
            aria-label="O que mostrar"
            value={shown.title}
            onChange={setChosen}
            data={lists.map((list) => ({ value: list.title, label: labelOf(list) }))}
          />
        )}
        {preview.plan.rejected.length > 0 && (
          <ActionButton icon={IconDownload} keyHint="S" onClick={onSaveRejected}>
            Salvar linhas recusadas em CSV
          </ActionButton>
        )}
      </div>
      {shown.content}
    </>
  );
};
