import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { movedBy } from '@renderer/ui/ListSearch';
import { listKeys } from '@renderer/ui/list-keys';
import { Page } from '@renderer/ui/Page';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { VirtualList } from '@renderer/ui/VirtualList';
import { counted } from '@shared/wording/counted';
import { IconDownload, IconTool } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { FindingPanel } from './FindingPanel';
import { type FindingGroup, repairableCount } from './finding-groups';
import { GROUP_HEIGHT, GroupRow } from './GroupRow';
import classes from './IntegrityScreen.module.css';
import { RepairDialog } from './RepairDialog';
import type { Checked } from './use-inspection';
import { useSaveReport } from './use-save-report';

interface FindingsDeskProps {
  readonly title: string;
  readonly subtitle: string;
  readonly checked: Checked;
  readonly again: ReactNode;
  /** Something was repaired: the records are looked through once more. */
  readonly onChanged: () => Promise<void>;
}

const hintsFor = (group: FindingGroup | undefined, names: Checked['names']) => {
  const hasFile = group?.customerId !== undefined && names.has(group.customerId);
  return [
    { keys: ['↑', '↓'], label: 'escolher' },
    ...(group?.remedy === 'repair' ? [{ keys: ['C'], label: 'consertar' }] : []),
    ...(group?.remedy === 'copy' && hasFile ? [{ keys: ['T'], label: 'trazer de uma cópia' }] : []),
    ...(hasFile ? [{ keys: ['F'], label: 'ficha' }] : []),
    { keys: ['S'], label: 'salvar relatório' },
  ];
};

const countText = ({ findings, groups }: Checked): string =>
  `${counted(findings.length, 'ponto não confere', 'pontos não conferem')}, em ${counted(groups.length, 'lugar', 'lugares')}`;

/** What was found, customer by customer, and what can be done about each. */
export const FindingsDesk = ({ title, subtitle, checked, again, onChanged }: FindingsDeskProps) => {
  const { groups } = checked;
  const [at, setAt] = useState(0);
  const [repairing, setRepairing] = useState<readonly FindingGroup[] | null>(null);
  const save = useSaveReport(checked);
  const selected = movedBy(at, 0, groups.length);
  const group = groups[selected];
  const repairable = groups.filter(({ remedy }) => remedy === 'repair');
  const repairAll = () => setRepairing(repairable.length > 0 ? repairable : null);
  const repair = () => setRepairing(group?.remedy === 'repair' ? [group] : null);
  useShortcuts({
    ...listKeys((step) => setAt(movedBy(selected, step, groups.length))),
    c: repair,
    s: () => void save(),
  });
  useKeyHints(hintsFor(group, checked.names));
  return (
    <Page
      title={title}
      subtitle={`${subtitle}: ${countText(checked)}`}
      actions={
        <>
          <ActionButton size="sm" icon={IconDownload} keyHint="S" onClick={() => void save()}>
            Salvar relatório
          </ActionButton>
          {repairableCount(groups) > 1 && (
            <ActionButton size="sm" icon={IconTool} onClick={repairAll}>
              Consertar todos ({repairable.length})
            </ActionButton>
          )}
          {again}
        </>
      }
    >
      <div className={classes.work}>
        <div className={classes.list}>
          <VirtualList
            label="Onde algo não confere"
            items={groups}
            rowHeight={GROUP_HEIGHT}
            selected={selected}
            onSelect={setAt}
            onOpen={repair}
            renderRow={(item) => <GroupRow group={item} />}
          />
        </div>
        {group && (
          <FindingPanel
            key={group.key}
            group={group}
            names={checked.names}
            onRepair={repair}
            onBroughtBack={() => void onChanged()}
          />
        )}
      </div>
      {repairing && (
        <RepairDialog
          groups={repairing}
          onClose={() => setRepairing(null)}
          onRepaired={async () => {
            setRepairing(null);
            await onChanged();
          }}
        />
      )}
    </Page>
  );
};
