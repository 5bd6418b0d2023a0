import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { IconLifebuoy } from '@tabler/icons-react';

interface TroubleScreenProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** What the owner sees when something broke: what happened, what is safe, what to do. */
export const TroubleScreen = ({ title, text, action, onAction }: TroubleScreenProps) => (
  <main style={{ height: '100%' }}>
    <EmptyState
      icon={IconLifebuoy}
      title={title}
      text={text}
      action={
        <ActionButton primary autoFocus onClick={onAction}>
          {action}
        </ActionButton>
      }
    />
  </main>
);
