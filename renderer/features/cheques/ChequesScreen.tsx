import { ChequeDialog, HandedPaper } from '@renderer/features/cheque-file';
import { TakeChequesDialog } from '@renderer/features/take-cheques';
import { useChequeDrawer } from '@renderer/stores/cheque-drawer';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { ChequesEmpty } from './ChequesEmpty';
import { CountDesk } from './CountDesk';
import { DrawerDesk } from './DrawerDesk';
import { DrawerPaper, type ShownPaper } from './DrawerPaper';
import { PickForCheque } from './PickForCheque';
import { useAddressed } from './use-addressed';
import { useDrawer } from './use-drawer';

interface ChequesScreenProps {
  /** The one to be chosen first. */
  readonly chequeId?: string;
}

/** Cheques: the drawer by day of deposit, what is at the bank, what came back and what is with others. */
export const ChequesScreen = ({ chequeId }: ChequesScreenProps) => {
  const [, go] = useLocation();
  const set = useChequeDrawer((drawer) => drawer.set);
  const [isCounting, setCounting] = useState(false);
  const [isPicking, setPicking] = useState(false);
  const [customerId, setCustomerId] = useState<string | null>(null);
  const [paper, setPaper] = useState<ShownPaper | null>(null);
  const drawer = useDrawer();
  const { aloneId, leave } = useAddressed(chequeId, () => setCounting(false));
  const take = () => setPicking(true);
  useShortcuts(isPicking || isCounting ? {} : { Insert: take, n: take });
  if (isPicking) {
    const pick = (id: string) => {
      setPicking(false);
      setCustomerId(id);
    };
    return <PickForCheque onPick={pick} onBack={() => setPicking(false)} />;
  }
  if (!drawer) return <Page title="Cheques" />;
  const desk = () => {
    if (drawer.isNew) return <ChequesEmpty onTake={take} onImport={() => go(paths.import())} />;
    if (isCounting && drawer.isWhole)
      return <CountDesk cheques={drawer.cheques} onPaper={setPaper} onStop={() => setCounting(false)} />;
    return <DrawerDesk drawer={drawer} onTake={take} onCount={() => setCounting(true)} onPaper={setPaper} />;
  };
  return (
    <>
      {desk()}
      {customerId !== null && (
        <TakeChequesDialog
          customerId={customerId}
          onClose={() => setCustomerId(null)}
          onTaken={([first]) => {
            setCustomerId(null);
            if (first) set({ view: 'drawer', typed: '', chequeId: first.id });
          }}
        />
      )}
      <HandedPaper />
      {aloneId !== null && <ChequeDialog chequeId={aloneId} onClose={leave} />}
      {paper && <DrawerPaper paper={paper} onClose={() => setPaper(null)} />}
    </>
  );
};
