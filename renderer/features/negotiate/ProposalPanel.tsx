import { UnstyledButton } from '@mantine/core';
import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import { TextButton } from '@renderer/ui/TextButton';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { ProposalVersion, SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { loadedText, versionWords } from './history-words';
import type { NegotiationView } from './negotiation-view';
import classes from './ProposalPanel.module.css';

export interface ProposalPanelProps {
  /** The one that is talked about; undefined while nothing was proposed. */
  readonly proposal: SavedProposal | undefined;
  readonly view: NegotiationView;
  /** Beside what is told of the version on the table. */
  readonly said?: string;
  readonly facts: Pick<NegotiationAccount, 'gone' | 'agreements'>;
  readonly today: CivilDay;
  readonly onLoad: (version: ProposalVersion) => void;
  /** Keeps what is on the table as what the customer asked for. */
  readonly onCounter: () => void;
}

/** What was proposed so far, by either side; each can be put on the table again. */
export const ProposalPanel = ({ proposal, view, said, facts, today, ...on }: ProposalPanelProps) => {
  const note = view.loaded ? loadedText(view.loaded, today, facts) : said;
  return (
    <section className={classes.panel} aria-label="Proposta">
      <header className={classes.head}>
        <span className={classes.title}>{proposal ? `Proposta nº ${proposal.number}` : 'Proposta'}</span>
        <span className={classes.valid}>
          vale até <b>{formatDay(view.validUntil)}</b>
        </span>
      </header>
      {proposal && (
        <ol className={classes.versions}>
          {[...proposal.versions].reverse().map((version) => (
            <li key={version.version}>
              <Version
                version={version}
                isOnTable={version.version === view.onTable?.version}
                today={today}
                onLoad={on.onLoad}
              />
            </li>
          ))}
        </ol>
      )}
      {note && (
        <p className={classes.note} role="status">
          <IconInfoCircle size={18} aria-hidden />
          {note}
        </p>
      )}
      {view.beyond.length > 0 && (
        <p className={classes.beyond} role="status">
          <IconAlertTriangle size={18} aria-hidden />
          Vai além do que a loja costuma oferecer: vamos pedir o motivo.
        </p>
      )}
      <TextButton keyHint="P" disabled={!view.proposal.ok} onClick={on.onCounter}>
        O cliente pediu assim
      </TextButton>
    </section>
  );
};

interface VersionProps {
  readonly version: ProposalVersion;
  readonly isOnTable: boolean;
  readonly today: CivilDay;
  readonly onLoad: (version: ProposalVersion) => void;
}

const Version = ({ version, isOnTable, today, onLoad }: VersionProps) => {
  const { who, terms, valid } = versionWords(version, today);
  return (
    <UnstyledButton className={classes.version} aria-pressed={isOnTable} onClick={() => onLoad(version)}>
      <span className={classes.who}>{who}</span>
      <span className={classes.terms}>{terms}</span>
      <span className={classes.state}>{isOnTable ? 'na mesa' : valid}</span>
    </UnstyledButton>
  );
};
