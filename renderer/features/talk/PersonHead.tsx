import { useShop } from '@renderer/data/shop-context';
import { SegmentPill } from '@renderer/features/segment';
import type { ConversationView } from './conversation-view';
import classes from './PersonHead.module.css';
import { personFacts } from './person-facts';

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
          <SegmentPill segment={segment.segment} />
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
