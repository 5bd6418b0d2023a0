import { IconEye, IconEyeOff } from '@tabler/icons-react';
import classes from './HiddenAmountsButton.module.css';
import { HIDE_KEY, useHiddenAmounts } from './hidden-amounts';
import { Kbd } from './Kbd';

/** Hides all amounts while a customer looks on, and says so as long as it does. */
export const HiddenAmountsButton = () => {
  const { hidden, toggle } = useHiddenAmounts();
  const label = hidden ? 'Mostrar os valores' : 'Esconder os valores';
  const Eye = hidden ? IconEyeOff : IconEye;
  return (
    <button
      type="button"
      className={classes.button}
      aria-pressed={hidden}
      aria-label={label}
      title={`${label} (${HIDE_KEY})`}
      onClick={toggle}
    >
      <Eye size={20} aria-hidden />
      {hidden && (
        <>
          <span role="status">Valores escondidos</span>
          <Kbd>{HIDE_KEY}</Kbd>
        </>
      )}
    </button>
  );
};
