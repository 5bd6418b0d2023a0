import { useOperatorStore } from '@renderer/stores/operator';
import { type Operator, type Operators, peopleAtWork } from '@shared/domain/operator';
import { useMemo } from 'react';

/** Who said their PIN in this window and still works here. */
export const useOperator = (
  operators: Operators | undefined,
): Pick<Operator, 'id' | 'name' | 'role'> | undefined => {
  const operatorId = useOperatorStore((state) => state.operatorId);
  return useMemo(() => {
    const found = operators && peopleAtWork(operators).find(({ id }) => id === operatorId);
    return found && { id: found.id, name: found.name, role: found.role };
  }, [operators, operatorId]);
};
