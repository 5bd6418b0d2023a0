import { Progress } from '@mantine/core';
import { EmptyState } from '@renderer/ui/EmptyState';
import { IconRefresh } from '@tabler/icons-react';

const COPYING =
  'O Em Dia é novo e vai arrumar os dados da loja. Primeiro ele guarda uma cópia de tudo. Não desligue o computador.';
const UPGRADING =
  'A cópia está guardada. Agora os dados são arrumados: em uma loja grande leva alguns minutos.';

const BLOCKED =
  'Outra janela do Em Dia ainda está aberta e segura os dados. Feche-a: a atualização segue sozinha, e nada se perde.';

interface UpgradingScreenProps {
  /** Of the copy that is made first. */
  readonly share: number;
  /** Another window does not let go of the store. */
  readonly isBlocked: boolean;
}

/** Instead of an empty window while a store is brought to this version. */
export const UpgradingScreen = ({ share, isBlocked }: UpgradingScreenProps) => (
  <main style={{ height: '100%' }} aria-live="polite">
    <EmptyState
      icon={IconRefresh}
      title="Atualizando a loja…"
      text={isBlocked ? BLOCKED : share < 1 ? COPYING : UPGRADING}
      action={
        <Progress
          value={Math.max(4, Math.round(share * 100))}
          animated={share >= 1 && !isBlocked}
          w={360}
          aria-label="Andamento"
        />
      }
    />
  </main>
);
