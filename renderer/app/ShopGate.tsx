import type { Database } from '@renderer/data/database';
import { type Opening, requestPersistence, useDatabase, useShopSettings } from '@renderer/data/open-shop';
import { ShopProvider } from '@renderer/data/shop-context';
import { getPlatform } from '@renderer/platform';
import { systemClock } from '@renderer/platform/system-clock';
import { later } from '@renderer/ui/later';
import { paths } from '@renderer/ui/paths';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { Shell } from './Shell';
import { TroubleScreen } from './TroubleScreen';
import { useToday } from './use-today';
import { chooseExample, databaseName, isExampleChosen } from './which-shop';

const FirstRun = later(async () => (await import('./FirstRun')).FirstRun);

interface OpenShopProps {
  readonly db: Database;
  readonly isExample: boolean;
  readonly onExample: () => Promise<void>;
  readonly onLeaveExample: () => void;
}

const OpenShop = ({ db, isExample, onExample, onLeaveExample }: OpenShopProps) => {
  const settings = useShopSettings(db);
  const today = useToday(systemClock);
  const value = useMemo(
    () =>
      settings && {
        db,
        clock: systemClock,
        platform: getPlatform(),
        isExample,
        shop: settings.shop ?? { name: '' },
        terms: settings.terms,
        collection: settings.collection,
        negotiation: settings.negotiation,
        clauses: settings.clauses,
        today,
      },
    [db, isExample, settings, today],
  );
  if (!settings || !value) return null;
  return (
    <ShopProvider value={value}>
      {settings.shop ? (
        <Shell onExample={onExample} onLeaveExample={onLeaveExample} />
      ) : (
        <FirstRun onExample={onExample} />
      )}
    </ShopProvider>
  );
};

const failedText = (opening: Extract<Opening, { state: 'failed' }>): string =>
  opening.reason instanceof Error && opening.reason.name === 'VersionError'
    ? 'Estes dados foram gravados por uma versão mais nova do Em Dia. Atualize o Em Dia neste computador; nada foi alterado.'
    : 'O Em Dia não conseguiu abrir os dados guardados neste computador. Nada foi apagado. Feche outras janelas do Em Dia, confira se há espaço no disco e tente de novo.';

/** Opens the shop's store, or the example's, and leads to the first run or to the day's work. */
export const ShopGate = () => {
  const [isExample, setExample] = useState(isExampleChosen);
  const [, go] = useLocation();
  const opening = useDatabase(databaseName(isExample));
  useEffect(() => {
    void requestPersistence();
  }, []);
  const enter = (example: boolean) => {
    chooseExample(example);
    setExample(example);
    go(paths.today());
  };
  if (opening.state === 'opening') return null;
  if (opening.state === 'failed') {
    return (
      <TroubleScreen
        title="Não foi possível abrir a loja"
        text={failedText(opening)}
        action="Tentar de novo"
        onAction={() => window.location.reload()}
      />
    );
  }
  return (
    <OpenShop
      key={opening.db.name}
      db={opening.db}
      isExample={isExample}
      onExample={async () => {
        const { createExampleShop } = await import('@renderer/use-cases/create-example-shop');
        await createExampleShop(systemClock.today());
        enter(true);
      }}
      onLeaveExample={() => enter(false)}
    />
  );
};
