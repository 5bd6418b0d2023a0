import { IconAlertCircle, IconCircleCheck, IconInfoCircle, IconPointFilled } from '@tabler/icons-react';
import classes from './AgreementDetail.module.css';
import type { NextStep } from './next-step';

const ICONS = {
  good: IconCircleCheck,
  attention: IconInfoCircle,
  late: IconAlertCircle,
  neutral: IconPointFilled,
} as const;

/** How it stands and what to do: the first thing read. */
export const NextStepBox = ({ step: { tone, title, text } }: { readonly step: NextStep }) => {
  const IconOf = ICONS[tone];
  return (
    <section className={classes.step} data-tone={tone} aria-label="O que fazer agora">
      <IconOf size={20} aria-hidden />
      <div>
        <h3>{title}</h3>
        {text !== '' && <p>{text}</p>}
      </div>
    </section>
  );
};
