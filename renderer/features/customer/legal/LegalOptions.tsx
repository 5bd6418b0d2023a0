import type { LegalStepKind } from '@shared/domain/legal-step';
import classes from './LegalDialog.module.css';
import type { LegalOption } from './legal-view';

interface LegalOptionsProps {
  readonly options: readonly LegalOption[];
  readonly value: LegalStepKind;
  readonly onChange: (kind: LegalStepKind) => void;
}

/** The possible steps, from the lightest on; what is not possible now says why. Up and down choose. */
export const LegalOptions = ({ options, value, onChange }: LegalOptionsProps) => (
  <fieldset className={classes.options} aria-label="Próximo passo">
    {options.map(({ kind, label, text, isOffered }) => (
      <label key={kind} className={classes.option} data-held={!isOffered || undefined}>
        <input
          type="radio"
          name="legal-step"
          checked={kind === value}
          data-autofocus={kind === value || undefined}
          onChange={() => onChange(kind)}
        />
        <span>
          <b>{label}</b>
          <small>{text}</small>
        </span>
      </label>
    ))}
  </fieldset>
);
