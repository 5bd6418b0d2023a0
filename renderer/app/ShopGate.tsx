import type { Database } from '@renderer/data/database';
import { requestPersistence, useShopSettings } from '@renderer/data/open-shop';
import { ShopProvider } from '@renderer/data/shop-context';
import { RecoveryScreen } from '@renderer/features/recovery';
import { getPlatform } from '@renderer/platform';
import { systemClock } from '@renderer/platform/system-clock';
import { useOperatorStore } from '@renderer/stores/operator';
import { later } from '@renderer/ui/later';
import { paths } from '@renderer/ui/paths';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { OperatorGate } from './OperatorGate';
import { openingTrouble } from './opening-texts';
import { Shell } from './Shell';
import { TroubleScreen } from './TroubleScreen';
import { useOperator } from './use-operator';
import { useRememberShop } from './use-remember-shop';
import { useStore } from './use-store';
import { useToday } from './use-today';
import { chooseExample, chooseStore, databaseName, isExampleChosen } from './which-shop';

const UpgradingScreen = later(async () => (await import('./UpgradingScreen')).UpgradingScreen);
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
  const operator = useOperator(settings?.operators);
  useRememberShop(db, isExample);
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
        operator,
      },
    [db, isExample, settings, today, operator],
  );
  if (!settings || !value) return null;
  return (
    <ShopProvider value={value}>
      {settings.shop ? (
        <OperatorGate operators={settings.operators}>
          <Shell onExample={onExample} onLeaveExample={onLeaveExample} />
        </OperatorGate>
      ) : (
        <FirstRun onExample={onExample} />
      )}
    </ShopProvider>
  );
};

const TRY_AGAIN = 'Tentar de novo';

/** Opens the shop's store, or the example's, and leads to the first run, to the day's work, or to a recovery. */
export const ShopGate = () => {
  const [isExample, setExample] = useState(isExampleChosen);
  const [round, setRound] = useState(0);
  const [, go] = useLocation();
  const leaveWork = useOperatorStore(({ leave }) => leave);
  const name = databaseName(isExample);
  const opening = useStore(name, isExample, round);
  useEffect(() => {
    void requestPersistence();
  }, []);
  const enter = (example: boolean) => {
    chooseExample(example);
    leaveWork();
    setExample(example);
    go(paths.today());
  };
  const again = () => setRound((before) => before + 1);
  /** The shop's store is another from now on, or the same with everything in it. */
  const use = (store: string) => {
    chooseStore(store);
    go(paths.today());
    again();
  };
  switch (opening.state) {
    case 'opening':
      return null;
    case 'upgrading':
      return <UpgradingScreen share={opening.share} isBlocked={opening.isBlocked === true} />;
    case 'lost':
      return <RecoveryScreen lost={{ db: opening.db, known: opening.known }} onUse={use} onAgain={again} />;
    case 'failed':
      // The example is made anew by a click.
      return opening.error.reason === 'unreadable' && !isExample ? (
        <RecoveryScreen onUse={use} onAgain={again} />
      ) : (
        <TroubleScreen
          {...openingTrouble(opening.error)}
          action={isExample ? 'Voltar para a minha loja' : TRY_AGAIN}
          onAction={isExample ? () => enter(false) : again}
        />
      );
    case 'open':
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
  }
};
