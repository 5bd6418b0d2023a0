import type { BeyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './BeyondNote.module.css';
import { beyondText } from '@shared/rules/negotiation/beyond-text';

/** What goes beyond what the shop offers of itself. Allowed: the owner decides. */
export const BeyondNote = ({ beyond }: { readonly beyond: readonly BeyondPolicy[] }) => (
  <p className={classes.note} role="status">
    <IconAlertTriangle size={20} aria-hidden />
    <span>
      <b>Vai além do que a loja costuma oferecer.</b> {beyond.map(beyondText).join(' ')}
    </span>
  </p>
);
