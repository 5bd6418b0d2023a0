import { Slider } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './TermsControls.module.css';
import { TermsHint } from './TermsHint';
import type { Hint } from './terms-hints';

export interface SliderRowProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly min?: number;
  /** How far an arrow key moves it. */
  readonly step: number;
  /** The value in words, for screen readers. */
  readonly valueText: string;
  readonly hint: Hint;
  readonly onChange: (value: number) => void;
  /** The exact field, on the right. */
  readonly children: ReactNode;
}

/** A slider for a quick try and a field for the exact value, of the same thing. */
export const SliderRow = ({ label, min = 0, ...props }: SliderRowProps) => {
  const { value, max, step, valueText, hint, onChange, children } = props;
  const usable = max > min;
  return (
    <div className={classes.row}>
      <span className={classes.label}>{label}</span>
      <Slider
        className={classes.slider}
        label={null}
        thumbLabel={label}
        thumbValueText={valueText}
        min={min}
        max={usable ? max : min + 1}
        step={step}
        disabled={!usable}
        value={Math.min(Math.max(value, min), Math.max(max, min))}
        // The last step reaches the end also where it is no whole step.
        onChange={(moved) => onChange(moved + step > max ? max : moved)}
      />
      <div className={classes.field}>
        {children}
        <TermsHint {...hint} />
      </div>
    </div>
  );
};
