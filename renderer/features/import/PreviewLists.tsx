import { SegmentedControl } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { IncomingList } from './IncomingList';
import { incomingCustomers } from './incoming';
import classes from './PreviewStep.module.css';
import { RejectedList } from './RejectedList';
import type { Preview } from './use-import';
import { WarningList } from './WarningList';

interface PreviewListsProps {
  readonly preview: Preview;
  readonly onSaveRejected: () => void;
}

const LISTS = ['incoming', 'rejected', 'warnings'] as const;
type ListName = (typeof LISTS)[number];

const TITLES: Record<ListName, string> = {
  incoming: 'Clientes que entram',
  rejected: 'Linhas que ficam de fora',
  warnings: 'Avisos',
};

/** Who comes in, what stays out and why, and what comes in otherwise than written. Only lists with something. */
export const PreviewLists = ({ preview, onSaveRejected }: PreviewListsProps) => {
  const { today } = useShop();
  const { plan, match, sheet } = preview;
  const incoming = useMemo(() => incomingCustomers(match, today), [match, today]);
  const counts: Record<ListName, number> = {
    incoming: incoming.length,
    rejected: plan.rejected.length,
    warnings: plan.warnings.length,
  };
  const filled = LISTS.filter((name) => counts[name] > 0);
  const [chosen, setChosen] = useState<ListName>(counts.rejected > 0 ? 'rejected' : 'incoming');
  const shown = filled.includes(chosen) ? chosen : filled[0];
  if (shown === undefined) return null;
  const titleOf = (name: ListName) => `${TITLES[name]} ${counts[name].toLocaleString('pt-BR')}`;
  return (
    <>
      <div className={classes.bar}>
        {filled.length === 1 ? (
          <h2 className={classes.only}>{titleOf(shown)}</h2>
        ) : (
          <SegmentedControl
            aria-label="O que mostrar"
            value={shown}
            onChange={(value) => setChosen(LISTS.find((name) => name === value) ?? shown)}
            data={filled.map((name) => ({ value: name, label: titleOf(name) }))}
          />
        )}
        {counts.rejected > 0 && (
          <ActionButton icon={IconDownload} keyHint="S" onClick={onSaveRejected}>
            Salvar linhas recusadas em CSV
          </ActionButton>
        )}
      </div>
      {shown === 'incoming' && <IncomingList customers={incoming} />}
      {shown === 'rejected' && <RejectedList rejected={plan.rejected} mapping={sheet.mapping} />}
      {shown === 'warnings' && <WarningList warnings={plan.warnings} />}
    </>
  );
};
