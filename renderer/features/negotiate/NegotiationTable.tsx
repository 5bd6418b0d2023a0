import type { OpenAccount } from '@renderer/data/queries/open-account';
import { useShop } from '@renderer/data/shop-context';
import { heardFrom, useNegotiation } from '@renderer/stores/negotiation';
import { ActionButton } from '@renderer/ui/ActionButton';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { MoneyField } from '@renderer/ui/MoneyField';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { DownPaymentMeans } from '@renderer/use-cases/down-payment';
import { addDays } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { extendedDueDay } from '@shared/calendar/holidays';
import { isDue } from '@shared/domain/installment';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { proposalMessage } from '@shared/rules/negotiation/proposal-message';
import { IconBrandWhatsapp, IconFileText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { AgreementOnPaper } from './AgreementPaper';
import { BeyondNote } from './BeyondNote';
import { ConfirmAgreement } from './ConfirmAgreement';
import { CoveredList } from './CoveredList';
import { factsText } from './fact-words';
import { negotiationFigures } from './figures';
import classes from './NegotiationTable.module.css';
import { emptyDraft, move, negotiationView, takeOffer, toggle } from './negotiation-draft';
import { OfferCards } from './OfferCards';
import { PlanStrip } from './PlanStrip';
import { ProposalDialog } from './ProposalDialog';
import { fieldError } from './refusal-words';
import { TermsControls } from './TermsControls';
import { useSaveAgreement } from './use-save-agreement';

/** One for every shop until the owner can edit it in Ajustes. */
const policy = defaultPolicy;

export interface NegotiationTableProps {
  readonly facts: OpenAccount;
  readonly onMade: (made: AgreementOnPaper) => void;
}

/** Choose what enters, take an offer, move the terms, and see every installment and the total at once. */
export const NegotiationTable = ({ facts, onMade }: NegotiationTableProps) => {
  const { terms, today, shop } = useShop();
  const [, go] = useLocation();
  const { customer, open, awaited } = facts;
  const due = useMemo(() => open.filter(isDue), [open]);
  const heard = heardFrom(useNegotiation(), customer.id);
  const [draft, setDraft] = useState({ ...emptyDraft, monthlyCents: heard?.monthlyCents ?? null });
  const [dialog, setDialog] = useState<'confirm' | 'message' | null>(null);
  const view = useMemo(
    () => negotiationView(draft, { open: due, day: today, terms, policy }),
    [draft, due, today, terms],
  );
  const save = useSaveAgreement(customer);
  const { proposal, beyond } = view;
  const error = proposal.ok ? undefined : fieldError(proposal.error);
  const validUntil = extendedDueDay(addDays(today, policy.validDays), terms.holidays);
  const back = () => go(paths.customer(customer.id));
  const confirm = () => {
    if (proposal.ok) setDialog('confirm');
  };
  const take = (kind: Parameters<typeof takeOffer>[1]) => setDraft((was) => takeOffer(was, kind));

  useKeyHints([
    { keys: ['1', '2', '3'], label: 'ofertas' },
    { keys: ['←', '→'], label: 'ajustar' },
    { keys: ['Enter'], label: 'gerar acordo' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  useShortcuts({
    1: () => take('cash'),
    2: () => take('installments'),
    3: () => take('more-time'),
    Enter: confirm,
    Escape: back,
  });

  const onConfirm = async (means: DownPaymentMeans) => {
    if (!proposal.ok) return;
    const made = await save(proposal.value, view.terms, means);
    setDialog(null);
    if (made) onMade({ ...made, customer });
  };

  return (
    <Page
      title={`Negociar com ${customer.name}`}
      subtitle={factsText(facts, today, draft.monthlyCents, terms.holidays)}
    >
      <div className={classes.screen}>
        <FigureStrip figures={negotiationFigures(view)} />
        <div className={classes.table}>
          <div className={classes.side}>
            <CoveredList
              open={open}
              awaited={awaited}
              chosen={view.chosen}
              day={today}
              terms={terms}
              error={error?.field === 'covered' ? error.text : undefined}
              onToggle={(id) => setDraft((was) => toggle(was, due, today, id, terms.holidays))}
              onChooseAll={(all) =>
                setDraft((was) => ({ ...was, chosenIds: all ? due.map(({ id }) => id) : [] }))
              }
            />
            <MoneyField
              label="Quanto o cliente consegue pagar por mês?"
              value={draft.monthlyCents}
              onChange={(monthlyCents) => setDraft((was) => ({ ...was, monthlyCents }))}
            />
          </div>
          <form
            className={classes.work}
            onSubmit={(event) => {
              event.preventDefault();
              confirm();
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
            <div className={classes.actions}>
              <ActionButton primary type="submit" icon={IconFileText} keyHint="Enter" disabled={!proposal.ok}>
                Gerar acordo para assinar
              </ActionButton>
              <ActionButton
                icon={IconBrandWhatsapp}
                disabled={!proposal.ok}
                onClick={() => setDialog('message')}
              >
                Enviar proposta
              </ActionButton>
              {beyond.length > 0 ? (
                <div className={classes.beyond}>
                  <BeyondNote beyond={beyond} />
                </div>
              ) : (
                <span className={classes.valid}>
                  Proposta vale até <b>{formatDay(validUntil)}</b>
                </span>
              )}
            </div>
          </form>
        </div>
      </div>
      <ConfirmAgreement
        customerName={customer.name}
        proposal={dialog === 'confirm' && proposal.ok ? proposal.value : null}
        beyond={beyond}
        onConfirm={onConfirm}
        onClose={() => setDialog(null)}
      />
      <ProposalDialog
        customer={customer}
        text={
          dialog === 'message' && proposal.ok
            ? proposalMessage({
                customerName: customer.name,
                addressAs: customer.addressAs,
                shopName: shop.name,
                proposal: proposal.value,
                validUntil,
              })
            : null
        }
        onClose={() => setDialog(null)}
      />
    </Page>
  );
};
