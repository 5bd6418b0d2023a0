import { type AgreementFile, agreementFile } from '@renderer/data/queries/agreements';
import { useLive, useShop } from '@renderer/data/shop-context';
import { useNegotiation } from '@renderer/stores/negotiation';
import { useTalk } from '@renderer/stores/talk';
import { ActionBar } from '@renderer/ui/ActionBar';
import { EventTimeline } from '@renderer/ui/EventTimeline';
import { paths } from '@renderer/ui/paths';
import { TextButton } from '@renderer/ui/TextButton';
import { useState } from 'react';
import { useLocation } from 'wouter';
import classes from './AgreementDetail.module.css';
import { type AgreementDialog, AgreementDialogs } from './AgreementDialogs';
import { AuthorisationNote } from './AuthorisationNote';
import { agreementTimeline } from './agreement-timeline';
import { detailFacts, detailSubtitle, proposalText } from './agreement-words';
import { ChainRow } from './ChainRow';
import { CoveredTable } from './CoveredTable';
import { type DetailAction, detailActions } from './detail-actions';
import { detailView } from './detail-view';
import { FactRow } from './FactRow';
import { NextStepBox } from './NextStepBox';
import { nextStep } from './next-step';
import { PlanTable } from './PlanTable';
import { chargesOf, planLines } from './plan-lines';
import { StatusPill } from './StatusPill';
import { agreementStatus } from './status';

/** One agreement: how it stands, its plan, what it covers, and what can be done about it. */
export const AgreementDetail = ({ id }: { readonly id: string }) => {
  const file = useLive((db) => agreementFile(db, id), [id]);
  return file ? <Detail file={file} /> : null;
};

const Detail = ({ file }: { readonly file: AgreementFile }) => {
  const { terms, today } = useShop();
  const [, go] = useLocation();
  const openTalk = useTalk((talk) => talk.open);
  const renegotiate = useNegotiation(({ renegotiate: begin }) => begin);
  const [dialog, setDialog] = useState<AgreementDialog | null>(null);
  const view = detailView(file, today, terms);
  const { agreement, account, proposal, standing } = view;
  const customerId = account.customer.id;
  const lines = planLines(view.plan, today, terms);
  const fromProposal = proposalText(view);
  const act = ({ what }: DetailAction) => {
    switch (what) {
      case 'receive':
        return go(paths.receive(customerId, { agreement: agreement.id }));
      case 'talk':
        return openTalk(
          customerId,
          standing.status === 'fulfilled' ? { occasion: 'agreement-fulfilled' } : undefined,
        );
      case 'negotiate':
        renegotiate(agreement.id);
        return go(paths.negotiate(customerId));
      case 'customer':
        return go(paths.customer(customerId));
      default:
        return setDialog(what);
    }
  };
  return (
    <article className={classes.panel} aria-label={`Acordo nº ${agreement.number}`}>
      <header className={classes.head}>
        <div className={classes.who}>
          <h2 className={classes.name} title={account.customer.name}>
            {account.customer.name}
          </h2>
          <StatusPill status={agreementStatus(view)} />
        </div>
        <p className={classes.subtitle}>{detailSubtitle(view)}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what has to be scrolled is reached by the keyboard */}
      <div className={classes.body} tabIndex={0}>
        <NextStepBox step={nextStep(view, today)} />
        <FactRow facts={detailFacts(view, chargesOf(lines))} />
        <PlanTable view={view} lines={lines} today={today} />
        <ChainRow chain={view.chain} />
        <CoveredTable agreement={agreement} />
        <AuthorisationNote authorisation={agreement.authorisation} />
        {proposal && fromProposal && (
          <section className={classes.section}>
            <p>
              {fromProposal}{' '}
              <TextButton onClick={() => go(paths.proposal(proposal.id))}>Ver a proposta</TextButton>
            </p>
          </section>
        )}
        <EventTimeline entries={agreementTimeline(view)} today={today} />
      </div>
      <ActionBar isLow actions={detailActions(view)} onAct={act} />
      {dialog && (
        <AgreementDialogs dialog={dialog} view={view} onShow={setDialog} onClose={() => setDialog(null)} />
      )}
    </article>
  );
};
