import { Text } from '@mantine/core';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { useAlone } from '@renderer/ui/use-alone';
import { planRepairs, type RepairPlan, repairRecords } from '@renderer/use-cases/repair-records';
import { counted } from '@shared/wording/counted';
import { IconTool } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { ChangesTable } from './ChangesTable';
import type { FindingGroup } from './finding-groups';

interface RepairDialogProps {
  readonly groups: readonly FindingGroup[];
  readonly onClose: () => void;
  readonly onRepaired: () => Promise<void>;
}

/** What a repair would change, shown before it does. */
export const RepairDialog = ({ groups, onClose, onRepaired }: RepairDialogProps) => {
  const { db, clock } = useShop();
  const { withOwner } = useOwnerApproval();
  const alone = useAlone(
    'O conserto parou: o disco não respondeu. O que já foi consertado fica; tente de novo.',
  );
  const findings = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const [plan, setPlan] = useState<RepairPlan | null>(null);
  useEffect(() => {
    let isShown = true;
    planRepairs({ db, clock }, findings).then(
      (planned) => isShown && setPlan(planned),
      (error: unknown) => {
        reportError(error);
        onClose();
      },
    );
    return () => {
      isShown = false;
    };
  }, [db, clock, findings, onClose]);
  if (!plan) return null;
  const repair = async () => {
    const outcome = await alone(() => withOwner('restore', (context) => repairRecords(context, findings)));
    if (!outcome) return;
    if (outcome.left > 0)
      notify.failed('Uma parte mudou enquanto isso e ficou como estava. Vamos conferir de novo.');
    else notify.done('Consertado. O antes e o depois estão na fita do dia.');
    await onRepaired();
  };
  const [first] = groups;
  const title =
    groups.length === 1 && first
      ? `Consertar: ${first.name}`
      : `Consertar em ${counted(groups.length, 'lugar', 'lugares')}`;
  return (
    <DialogForm
      title={title}
      confirm="Consertar"
      icon={IconTool}
      size={720}
      asksOnly
      onSubmit={repair}
      onClose={onClose}
    >
      <ChangesTable plan={plan} />
      <Text size="sm" c="var(--soft)">
        Nenhuma venda e nenhum recebimento muda. O antes e o depois ficam escritos na fita.
      </Text>
    </DialogForm>
  );
};
