import { useShop } from '@renderer/data/shop-context';
import { SegmentPill } from '@renderer/features/segment';
import { Money } from '@renderer/ui/Money';
import { riskOf } from '@shared/rules/risk/risk-score';
import type { RiskRow } from './at-risk-view';
import classes from './RiskRowView.module.css';
import { RiskScore } from './RiskScore';
import { lastContactText, lateText, promiseText } from './risk-words';

export const ROW_HEIGHT = 74;

interface RiskRowViewProps {
  readonly row: RiskRow;
  /** Absent until read. */
  readonly name: string | undefined;
}

/** One customer: how likely the next delay is and why, what is open and overdue, and how the talk stands. */
export const RiskRowView = ({ row: { account }, name }: RiskRowViewProps) => {
  const { today } = useShop();
  const { summary, standing, position, segment, score } = account;
  const [reason] = riskOf(summary, standing).reasons;
  const talk = [lastContactText(summary, today), promiseText(summary, today)].filter((part) => part !== null);
  return (
    <div className={classes.row}>
      <RiskScore score={score} />
      <div className={classes.who}>
        <div className={classes.head}>
          <span className={classes.name}>{name ?? ' '}</span>
          <SegmentPill segment={segment} />
        </div>
        <div className={classes.detail}>{reason?.text}</div>
        <div className={classes.detail}>{talk.join(' · ')}</div>
      </div>
      <div className={classes.amounts}>
        <Money cents={summary.openCents} weight={600} />
        {position.overdue.count > 0 && (
          <span className={classes.late}>
            <Money cents={position.overdue.cents} /> em atraso
          </span>
        )}
        <span className={classes.detail}>{lateText(account)}</span>
      </div>
    </div>
  );
};
