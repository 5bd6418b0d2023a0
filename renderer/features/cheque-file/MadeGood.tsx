import { IconCircleCheck } from '@tabler/icons-react';
import classes from './ChequePanel.module.css';
import type { ReturnStory } from './return-story';

interface MadeGoodProps {
  /** `Tudo o que ele cobre já está pago: entregue o cheque ao cliente.` */
  readonly text: string;
  readonly story: ReturnStory | null;
}

/** A cheque that failed, once nothing is owed for it any more: why it failed is only remembered. */
export const MadeGood = ({ text, story }: MadeGoodProps) => (
  <section className={classes.good} aria-label="Entregar ao cliente">
    <IconCircleCheck size={20} aria-hidden />
    <div>
      <h3>{text}</h3>
      {story && <p>{story.title}.</p>}
    </div>
  </section>
);
