import { Text } from '@mantine/core';
import { Checklist } from '@renderer/ui/Checklist';
import { checklists } from '@shared/rules/legal/checklist';

interface ProtestItemsProps {
  readonly confirmed: readonly string[];
  readonly onConfirm: (ids: readonly string[]) => void;
  readonly error?: string;
}

/** What is checked before a cheque goes to the notary, and what follows. */
export const ProtestItems = ({ confirmed, onConfirm, error }: ProtestItemsProps) => (
  <>
    <Checklist {...checklists.protest} confirmed={confirmed} onConfirm={onConfirm} />
    {error && (
      <Text role="alert" c="var(--red)">
        {error}
      </Text>
    )}
  </>
);
