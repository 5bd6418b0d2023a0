import { type ProposalFile, proposalFile } from '@renderer/data/queries/proposals';
import { useLive, useShop } from '@renderer/data/shop-context';
import { useTalk } from '@renderer/stores/talk';
import { ActionBar } from '@renderer/ui/ActionBar';
import { paths } from '@renderer/ui/paths';
import { useState } from 'react';
import { useLocation } from 'wouter';
import classes from './AgreementDetail.module.css';
import { FactRow } from './FactRow';
import { NextStepBox } from './NextStepBox';
import { type ProposalDialog, ProposalDialogs } from './ProposalDialogs';
import { ProposedPlan } from './ProposedPlan';
import { type ProposalAction, proposalActions } from './proposal-actions';
import { offerAgain } from './proposal-messages';
import { proposalFacts, proposalStep, proposalSubtitle, proposalView, versionLines } from './proposal-view';
import { StatusPill } from './StatusPill';
import { proposalStanding } from './status';
import { VersionList } from './VersionList';

/** One proposal: whether it holds, what was proposed and asked for, and what came of it. */
export const ProposalDetail = ({ id }: { readonly id: string }) => {
  const file = useLive((db) => proposalFile(db, id), [id]);
  return file ? <Detail file={file} /> : null;
};

const Detail = ({ file }: { readonly file: ProposalFile }) => {
  const { today, terms } = useShop();
  const [, go] = useLocation();
  const openTalk = useTalk((talk) => talk.open);
  const [dialog, setDialog] = useState<ProposalDialog | null>(null);
  const view = proposalView(file, today);
  const { proposal, account, last, status, agreement } = view;
  const { customer } = account;
  const act = ({ what }: ProposalAction) => {
    switch (what) {
      case 'accept':
      case 'negotiate':
        return go(paths.negotiate(customer.id, { proposal: proposal.id }));
      case 'agreement':
        return agreement && go(paths.agreement(agreement.id));
      case 'customer':
        return go(paths.customer(customer.id));
      case 'talk':
        return openTalk(customer.id);
      default:
        return setDialog(what);
    }
  };
  return (
    <article className={classes.panel} aria-label={`Proposta nº ${proposal.number}`}>
      <header className={classes.head}>
        <div className={classes.who}>
          <h2 className={classes.name} title={customer.name}>
            {customer.name}
          </h2>
          <StatusPill status={proposalStanding({ status, validUntil: last.validUntil }, today)} />
        </div>
        <p className={classes.subtitle}>{proposalSubtitle(view)}</p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what has to be scrolled is reached by the keyboard */}
      <div className={classes.body} tabIndex={0}>
        <NextStepBox step={proposalStep(view, today)} />
        <FactRow facts={proposalFacts(view)} />
        <VersionList lines={versionLines(view, today)} />
        <ProposedPlan last={last} today={today} />
      </div>
      <ActionBar isLow actions={proposalActions(view, offerAgain(view, terms) !== null)} onAct={act} />
      {dialog && <ProposalDialogs dialog={dialog} view={view} onClose={() => setDialog(null)} />}
    </article>
  );
};
