import { useId } from 'react';
import classes from './ChoiceButtons.module.css';

interface ChoiceButtonsProps<T extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Takes the focus when the dialog opens. */
  readonly autoFocus?: boolean;
}

/** A few choices side by side, one of them taken. Left and right move it. */
export const ChoiceButtons = <T extends string>({
  label,
  choices,
  value,
  onChange,
  autoFocus = false,
}: ChoiceButtonsProps<T>) => {
  const name = useId();
  return (
    <fieldset className={classes.choices} aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className={classes.choice}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            data-autofocus={(autoFocus && choice.value === value) || undefined}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
