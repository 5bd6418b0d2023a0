import { ReasonInput } from '@renderer/ui/ReasonInput';
import type { BeyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { beyondText } from '@shared/rules/negotiation/beyond-text';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './BeyondReason.module.css';
import { REASON_MAX, reasonMissing, usualReasons } from './beyond-reasons';

interface BeyondReasonProps {
  readonly beyond: readonly BeyondPolicy[];
  readonly reason: string;
  readonly onChange: (reason: string) => void;
  readonly wasTried: boolean;
}

/** What goes beyond what the shop offers of itself, and the question why. Allowed: the owner decides. */
export const BeyondReason = ({ beyond, reason, onChange, wasTried }: BeyondReasonProps) => (
  <>
    <p className={classes.note}>
      <IconAlertTriangle size={20} aria-hidden />
      <span>
        <b>Vai além do que a loja costuma oferecer.</b> {beyond.map(beyondText).join(' ')}
      </span>
    </p>
    <ReasonInput
      autoFocus
      label="Por que fazer mesmo assim?"
      description="Fica anotado no acordo e na fita do dia."
      usual={usualReasons}
      maxLength={REASON_MAX}
      value={reason}
      onChange={onChange}
      error={wasTried ? reasonMissing(reason) : undefined}
    />
  </>
);
