import { Kbd } from '@renderer/ui/Kbd';
import type { Icon } from '@tabler/icons-react';
import type { Ref } from 'react';
import classes from './DoorButton.module.css';

interface DoorButtonProps {
  readonly icon: Icon;
  /** The key that opens it. */
  readonly digit: string;
  readonly title: string;
  readonly text: string;
  readonly onClick: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** One way to begin. */
export const DoorButton = ({ icon: IconOf, digit, title, text, onClick, ref }: DoorButtonProps) => (
  <button ref={ref} type="button" className={classes.door} aria-keyshortcuts={digit} onClick={onClick}>
    <IconOf size={32} stroke={1.5} aria-hidden className={classes.icon} />
    <span className={classes.words}>
      <strong>{title}</strong>
      <span>{text}</span>
    </span>
    <span aria-hidden>
      <Kbd>{digit}</Kbd>
    </span>
  </button>
);
