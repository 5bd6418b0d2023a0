import { useShop } from '@renderer/data/shop-context';
import { SegmentPill } from '@renderer/features/segment';
import { ActionButton } from '@renderer/ui/ActionButton';
import { WorkPanel } from '@renderer/ui/WorkPanel';
import type { Customer } from '@shared/domain/customer';
import { formatMoney } from '@shared/money/format';
import { IconMessageCircle } from '@tabler/icons-react';
import type { RiskRow } from './at-risk-view';
import classes from './RiskPanel.module.css';
import { RiskScore } from './RiskScore';
import { riskPerson } from './risk-person';
import type { RiskCommands } from './use-risk-commands';

interface RiskPanelProps {
  readonly row: RiskRow;
  /** Absent until read. */
  readonly customer: Customer | undefined;
  readonly commands: RiskCommands;
}

/** One customer at risk: the number and every reason for it, the facts, and what usually helps. */
export const RiskPanel = ({ row, customer, commands }: RiskPanelProps) => {
  const { today, terms, collection } = useShop();
  if (!customer) return <section className={classes.waiting} aria-busy />;
  const { account, atRiskCents } = row;
  const person = riskPerson(account, { today, terms, ladders: collection.ladders }, customer.limitCents);
  return (
    <WorkPanel
      label={`Por que ${customer.name} está na lista`}
      actions={
        <>
          <ActionButton size="sm" primary icon={IconMessageCircle} keyHint="Enter" onClick={commands.talk}>
            Conversar
          </ActionButton>
          <ActionButton size="sm" keyHint="N" onClick={commands.negotiate}>
            Negociar
          </ActionButton>
          <ActionButton size="sm" keyHint="F" onClick={commands.file}>
            Ficha
          </ActionButton>
        </>
      }
    >
      <header className={classes.head}>
        <h2 className={classes.name}>{customer.name}</h2>
        <SegmentPill segment={account.segment} />
      </header>
      <p className={classes.why}>{person.segmentReason}.</p>
      <div className={classes.risk}>
        <RiskScore score={account.score} />
        <p>
          <strong>{account.score} em 100</strong> é a chance de a próxima parcela atrasar. Dos{' '}
          {formatMoney(account.openCents)} em aberto, {formatMoney(atRiskCents)} podem atrasar.
        </p>
      </div>
      {person.advice && (
        <p className={classes.advice}>
          <strong>O que costuma ajudar: </strong>
          {person.advice}
        </p>
      )}
      <h3 className={classes.heading}>De onde vem o número</h3>
      <ul className={classes.reasons} aria-label="Razões do risco">
        {person.reasons.map(({ points, text }) => (
          <li key={text}>
            <span className={classes.points}>{points}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h3 className={classes.heading}>O que está acontecendo</h3>
      <ul className={classes.facts} aria-label="Fatos da conta">
        {person.facts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </WorkPanel>
  );
};
