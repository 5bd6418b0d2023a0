import { listAgreements } from '@renderer/data/queries/agreements';
import { useLive, useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { SplitView } from '@renderer/ui/SplitView';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { AgreementDetail } from './AgreementDetail';
import { AgreementList } from './AgreementList';
import { type AgreementFilter, filterAgreements, listedAgreements } from './agreement-list';
import { agreementsSubtitle } from './agreement-words';

export interface AgreementsScreenProps {
  /** The one that is open on the right; the first of the list without it. */
  readonly agreementId?: string;
}

const HINTS = [
  { keys: ['↑', '↓'], label: 'escolher' },
  { keys: ['F3'], label: 'receber' },
  { keys: ['P'], label: '2ª via' },
];

/** Every agreement with how it stands today, and the one chosen with its plan. */
export const AgreementsScreen = ({ agreementId }: AgreementsScreenProps) => {
  const { today, terms } = useShop();
  const [, go] = useLocation();
  const [filter, setFilter] = useState<AgreementFilter>('all');
  const rows = useLive(listAgreements, []);
  const listed = useMemo(() => rows && listedAgreements(rows, today, terms), [rows, today, terms]);
  useKeyHints(rows?.length ? HINTS : []);
  const shown = listed ? filterAgreements(listed, filter) : [];
  const selected =
    listed?.find(({ agreement }) => agreement.id === agreementId) ?? (agreementId ? undefined : shown[0]);
  const at = shown.findIndex(({ agreement }) => agreement.id === selected?.agreement.id);
  const select = (id: string) => go(paths.agreement(id), { replace: true });
  const step = (by: number) => {
    const next = shown[at + by];
    if (next) select(next.agreement.id);
  };
  const down = () => step(1);
  const up = () => step(-1);
  useShortcuts({ ArrowDown: down, ArrowUp: up });
  if (!listed) return null;
  if (listed.length === 0)
    return (
      <Page title="Acordos">
        <EmptyState
          icon={IconHeartHandshake}
          title="Nenhum acordo ainda"
          text="Um acordo junta parcelas atrasadas em um plano novo, que cabe no bolso do cliente: com entrada, mais prazo ou desconto. Você e o cliente assinam, e o Em Dia acompanha. Para começar, abra um cliente com parcelas em aberto e escolha Negociar."
          action={
            <ActionButton primary onClick={() => go(paths.customers())}>
              Escolher o cliente
            </ActionButton>
          }
        />
      </Page>
    );
  return (
    <Page title="Acordos" subtitle={agreementsSubtitle(listed)}>
      <SplitView
        list={
          <AgreementList
            listed={listed}
            shown={shown}
            filter={filter}
            selectedId={selected?.agreement.id}
            onFilter={setFilter}
            onSelect={select}
          />
        }
        work={
          selected ? (
            <AgreementDetail key={selected.agreement.id} id={selected.agreement.id} />
          ) : (
            <EmptyState
              icon={IconHeartHandshake}
              title="Escolha um acordo"
              text="O plano e os recebimentos aparecem aqui."
            />
          )
        }
      />
    </Page>
  );
};
