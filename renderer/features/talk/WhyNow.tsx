import { IconMoon } from '@tabler/icons-react';
import type { ConversationView } from './conversation-view';
import classes from './WhyNow.module.css';
import { whyNowText } from './why-now-text';

/** Why to talk now and what usually helps; or why to leave this customer in peace. */
export const WhyNow = ({ view }: { readonly view: ConversationView }) =>
  view.silent ? (
    <p className={classes.silent}>
      <IconMoon size={18} aria-hidden />
      <span>
        <strong>Em silêncio:</strong> {view.reason}.
      </span>
    </p>
  ) : (
    <p className={view.entry ? classes.now : classes.silent}>
      <span>
        {view.entry && <strong>Por que agora: </strong>}
        {whyNowText(view)}
      </span>
    </p>
  );
