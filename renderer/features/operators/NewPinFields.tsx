import { PinField } from '@renderer/ui/PinField';
import { useEffect, useRef } from 'react';
import classes from './Operators.module.css';
import type { NewPin } from './use-new-pin';

const FIELDS = [
  { name: 'pin', label: 'PIN novo', description: 'De 4 a 8 números.' },
  { name: 'again', label: 'De novo, para conferir', description: undefined },
] as const;

export const NewPinFields = ({ entry }: { readonly entry: NewPin }) => {
  const fields = useRef<HTMLDivElement>(null);
  const { problem } = entry;
  // What has to be typed again has the cursor, with what stands there chosen.
  useEffect(() => {
    if (problem) fields.current?.querySelector<HTMLInputElement>(`[name="${problem.field}"]`)?.select();
  }, [problem]);
  return (
    <div ref={fields} className={classes.pins}>
      {FIELDS.map(({ name, label, description }) => {
        const error = problem?.field === name ? problem.text : undefined;
        return (
          <PinField
            key={name}
            name={name}
            label={label}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            description={error ? undefined : description}
            value={entry[name]}
            error={error}
            data-mantine-stop-propagation="true"
            onChange={(digits) => entry.type(name, digits)}
          />
        );
      })}
    </div>
  );
};
