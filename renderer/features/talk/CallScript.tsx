import { formatPhone } from '@shared/identity/phone';
import { contactWays } from '@shared/rules/channels';
import classes from './CallScript.module.css';
import type { ConversationView } from './conversation-view';

/** For who is only reached by telephone: the number, and what to say in which order. */
export const CallScript = ({ view }: { readonly view: ConversationView }) => {
  const { call } = contactWays(view.customer);
  return (
    <section className={classes.script} aria-label="Roteiro da ligação">
      {call && <p className={classes.number}>{formatPhone(call.digits)}</p>}
      <ol>
        {view.script.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
};
