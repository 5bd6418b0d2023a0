import { Button } from '@mantine/core';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import { MAX_PHONES } from '@shared/domain/customer-entry';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import classes from './CustomerForm.module.css';
import { emptyPhone } from './entry';
import { PhoneField } from './PhoneField';

/** The phones of a customer, each with whose it is. */
export const PhoneFields = () => {
  const { control } = useFormContext<CustomerEntry>();
  const { fields, append, remove } = useFieldArray({ control, name: 'phones' });
  return (
    <div className={classes.phones}>
      {fields.map((field, index) => (
        <PhoneField
          key={field.id}
          index={index}
          onRemove={fields.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      {fields.length < MAX_PHONES && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} />}
          className={classes.more}
          onClick={() => append(emptyPhone)}
        >
          Outro telefone
        </Button>
      )}
    </div>
  );
};
