import { useShop } from '@renderer/data/shop-context';
import { Pill } from '@renderer/ui/Pill';
import { type Segment, segmentText } from '@shared/rules/risk/segment';
import type { ConversationView } from './conversation-view';
import classes from './PersonHead.module.css';
import { personFacts } from './person-facts';

const TONES = {
  new: 'neutral',
  'good-payer': 'good',
  'late-but-pays': 'attention',
  struggling: 'attention',
  'at-risk': 'late',
} as const satisfies Record<Segment, string>;

/** Who it is: name, what the past says, and four facts. */
export const PersonHead = ({ view }: { readonly view: ConversationView }) => {
  const { today } = useShop();
  const { customer, segment } = view;
  return (
    <header>
      <div className={classes.title}>
        <h2 className={classes.name} title={customer.name}>
          {customer.name}
        </h2>
        <span title={segment.reason}>
          <Pill tone={TONES[segment.segment]}>{segmentText[segment.segment]}</Pill>
        </span>
      </div>
      <dl className={classes.facts}>
        {personFacts(view, today).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
};
