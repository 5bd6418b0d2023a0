import { type OwnerApproval, useOwnerApproval } from '@renderer/data/owner-approval';
import { notify } from '@renderer/ui/notify';
import { useAlone } from '@renderer/ui/use-alone';
import type { OperatorError } from '@renderer/use-cases/operators/operators-change';
import type { Result } from '@shared/result';
import { operatorErrorText } from './operator-words';

type Context = Parameters<Parameters<OwnerApproval['withOwner']>[1]>[0];

/** Changes the people of the shop with an owner's word. Gives what came of it; null when nothing was changed. */
export const useChangePeople = () => {
  const { withOwner } = useOwnerApproval();
  const alone = useAlone('A mudança não foi gravada: o disco não respondeu. Nada mudou; tente de novo.');
  return async <T>(
    change: (context: Context) => Promise<Result<T, OperatorError>>,
    onRefused: (text: string) => void = notify.failed,
  ): Promise<T | null> => {
    const changed = await alone(() => withOwner('operators', change));
    if (!changed) return null;
    if (changed.ok) return changed.value;
    onRefused(operatorErrorText(changed.error));
    return null;
  };
};
