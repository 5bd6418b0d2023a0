import { Kbd } from '@renderer/ui/Kbd';
import classes from './KeyChips.module.css';

interface Chip {
  readonly key: string;
  readonly text: string;
  /** What the choice comes to, in figures. */
  readonly detail: string;
  readonly taken: boolean;
}

interface KeyChipsProps {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly onPick: (key: string) => void;
}

/** Usual values of a field, one key each. */
export const KeyChips = ({ label, chips, onPick }: KeyChipsProps) => (
  <fieldset className={classes.chips} aria-label={label}>
    {chips.map(({ key, text, detail, taken }) => (
      <button
        key={key}
        type="button"
        className={classes.chip}
        aria-pressed={taken}
        onClick={() => onPick(key)}
      >
        <span>
          {text} <small>{detail}</small>
        </span>
        <Kbd>{key.toUpperCase()}</Kbd>
      </button>
    ))}
  </fieldset>
);
