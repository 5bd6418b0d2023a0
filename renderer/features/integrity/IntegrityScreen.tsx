import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { CheckProgress } from './CheckProgress';
import { FindingsDesk } from './FindingsDesk';
import { momentText } from './moment-text';
import { SoundState } from './SoundState';
import { useInspection } from './use-inspection';

const TITLE = 'Conferir registros';

/** Every record of the shop looked through: what does not follow from the rest, in words, and what can be repaired. */
export const IntegrityScreen = () => {
  const { today } = useShop();
  const { inspecting, inspect } = useInspection();
  const isRunning = inspecting.state === 'running';
  const again = () => void inspect();
  useShortcuts(isRunning ? {} : { F5: again });
  useKeyHints(isRunning ? [] : [{ keys: ['F5'], label: 'conferir de novo' }]);
  const agains = (
    <ActionButton size="sm" icon={IconRefresh} keyHint="F5" onClick={again}>
      Conferir de novo
    </ActionButton>
  );
  if (isRunning)
    return (
      <Page title={TITLE}>
        <CheckProgress share={inspecting.share} />
      </Page>
    );
  if (inspecting.state === 'failed')
    return (
      <Page title={TITLE}>
        <EmptyState
          icon={IconAlertTriangle}
          title="Não foi possível conferir agora"
          text="Nada mudou e nada se perdeu. Feche as outras janelas do Em Dia e tente de novo."
          action={agains}
        />
      </Page>
    );
  const { checked } = inspecting;
  if (checked.findings.length === 0)
    return (
      <Page title={TITLE} actions={agains}>
        <SoundState checked={checked} />
      </Page>
    );
  return (
    <FindingsDesk
      title={TITLE}
      subtitle={`Conferidos ${momentText(checked.at, today)}`}
      checked={checked}
      again={agains}
      onChanged={inspect}
    />
  );
};
