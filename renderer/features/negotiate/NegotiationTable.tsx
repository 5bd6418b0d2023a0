import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import { useShop } from '@renderer/data/shop-context';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { MoneyField } from '@renderer/ui/MoneyField';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { MadeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { useLocation } from 'wouter';
import { CoveredList } from './CoveredList';
import { openLines, outLines } from './covered-lines';
import { factsText } from './fact-words';
import { negotiationFigures } from './figures';
import classes from './NegotiationTable.module.css';
import { move, takeOffer, takeVersion, toggle } from './negotiation-draft';
import { OfferCards } from './OfferCards';
import { PlanStrip } from './PlanStrip';
import { ProposalPanel } from './ProposalPanel';
import { fieldError } from './refusal-words';
import { TableActions } from './TableActions';
import { TableDialogs } from './TableDialogs';
import { TermsControls } from './TermsControls';
import { acceptedText } from './talked-about';
import { useNegotiationTable } from './use-negotiation-table';
import { useTableCommands } from './use-table-commands';

export interface NegotiationTableProps {
  readonly account: NegotiationAccount;
  /** The proposal to go on about. */
  readonly proposalId: string | undefined;
  readonly onMade: (made: MadeAgreement) => void;
}

/** Choose what enters, take an offer, move the terms, and see every installment and the total at once. */
export const NegotiationTable = ({ account, proposalId, onMade }: NegotiationTableProps) => {
  const { terms, today, negotiation: policy } = useShop();
  const [, go] = useLocation();
  const { customer } = account;
  const table = useNegotiationTable(account, proposalId);
  const { draft, setDraft, view, open } = table;
  const commands = useTableCommands(account, table, onMade);
  const { proposal } = view;
  const error = proposal.ok ? undefined : fieldError(proposal.error);
  const take = (kind: Parameters<typeof takeOffer>[1]) => setDraft((was) => takeOffer(was, kind));
  const back = () => go(paths.customer(customer.id));

  useKeyHints([
    { keys: ['1', '2', '3'], label: 'ofertas' },
    { keys: ['C'], label: 'comparar' },
    { keys: ['←', '→'], label: 'ajustar' },
    { keys: ['W'], label: 'enviar' },
    { keys: ['I'], label: 'imprimir' },
    { keys: ['P'], label: 'o cliente pediu' },
    { keys: ['Enter'], label: 'gerar acordo' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  useShortcuts({
    1: () => take('cash'),
    2: () => take('installments'),
    3: () => take('more-time'),
    c: commands.compare,
    w: () => commands.propose('whatsapp'),
    i: () => commands.propose('printed'),
    p: commands.counter,
    Enter: commands.confirm,
    Escape: back,
  });

  return (
    <Page
      title={`Negociar com ${customer.name}`}
      subtitle={factsText({ ...account, asked: table.asked }, today, draft.monthlyCents, terms.holidays)}
    >
      <div className={classes.screen}>
        <FigureStrip figures={negotiationFigures(view)} />
        <div className={classes.table}>
          <div className={classes.side}>
            <CoveredList
              lines={openLines(open, account, today, terms)}
              out={outLines(account)}
              chosenIds={new Set(view.chosen.map(({ id }) => id))}
              day={today}
              error={commands.refused ?? (error?.field === 'covered' ? error.text : undefined)}
              onToggle={(id) => setDraft((was) => toggle(was, open, today, id, terms.holidays))}
              onChoose={(chosenIds) => setDraft((was) => ({ ...was, chosenIds }))}
            />
            <MoneyField
              label="Quanto o cliente consegue pagar por mês?"
              value={draft.monthlyCents}
              onChange={table.setMonthly}
            />
            <ProposalPanel
              proposal={table.proposal}
              view={view}
              said={acceptedText(account, proposalId)}
              facts={account}
              today={today}
              onLoad={(version) => setDraft((was) => takeVersion(was, version))}
              onCounter={commands.counter}
            />
          </div>
          <form
            className={classes.work}
            onSubmit={(event) => {
              event.preventDefault();
              commands.confirm();
            }}
          >
            <OfferCards
              offers={view.offers}
              taken={view.taken}
              day={today}
              monthlyCents={draft.monthlyCents}
              leastCents={policy.minInstallmentCents}
              chosen={view.chosen.length}
              onTake={take}
            />
            <TermsControls
              view={view}
              maxCount={policy.maxCount}
              day={today}
              error={error}
              onMove={(moved) => setDraft((was) => move(was, moved))}
            />
            {proposal.ok ? (
              <PlanStrip className={classes.plan} proposal={proposal.value} />
            ) : (
              <p className={classes.noPlan}>{error?.text} O plano aparece aqui.</p>
            )}
            <TableActions isReady={proposal.ok} commands={commands} />
          </form>
        </div>
      </div>
      <TableDialogs account={account} table={table} commands={commands} />
    </Page>
  );
};
