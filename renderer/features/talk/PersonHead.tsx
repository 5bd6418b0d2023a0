import { useShop } from '@renderer/data/shop-context';
import { Pill } from '@renderer/ui/Pill';
import { behaviourText } from '@shared/rules/behaviour';
import type { ConversationView } from './conversation-view';
import classes from './PersonHead.module.css';
import { personFacts } from './person-facts';

const TONES = { new: 'neutral', 'good-payer': 'good', 'late-but-pays': 'attention' } as const;

/** Who it is: name, what the past says, and four facts. */
export const PersonHead = ({ view }: { readonly view: ConversationView }) => {
  const { today } = useShop();
  const { customer, behaviour } = view;
  return (
    <header>
      <div className={classes.title}>
        <h2 className={classes.name}>{customer.name}</h2>
        {behaviour && <Pill tone={TONES[behaviour]}>{behaviourText[behaviour]}</Pill>}
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
