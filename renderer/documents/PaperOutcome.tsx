import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { Said } from './paper-desk';

interface PaperOutcomeProps {
  readonly said: Said | null;
  /** What is missing on the paper; said until something else is to be said. */
  readonly gaps: string | undefined;
}

/** What became of a paper that was printed or saved. */
export const PaperOutcome = ({ said, gaps }: PaperOutcomeProps) => {
  const text = said?.text ?? gaps;
  const Icon = said === null ? IconInfoCircle : said.ok ? IconCircleCheck : IconAlertTriangle;
  return (
    <Text size="sm" role="status" c={said?.ok === false ? 'red' : 'dimmed'} flex={1}>
      {text !== undefined && (
        <Group gap={6} component="span" wrap="nowrap">
          <Icon size={16} style={{ flex: 'none' }} aria-hidden />
          {text}
        </Group>
      )}
    </Text>
  );
};
