import { TextInput, type TextInputProps } from '@mantine/core';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { DayField } from '@renderer/ui/DayField';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { ChequeDrawer } from '@shared/domain/cheque/cheque';
import classes from './ChequeRows.module.css';
import type { ChequeDraft } from './cheque-draft';
import type { FilledCheque } from './cheque-face';
import type { ChequeField } from './cheque-problem';

interface ChequeDetailsProps {
  readonly filled: FilledCheque;
  readonly customer: ChequeDrawer;
  readonly today: CivilDay;
  readonly field: (name: ChequeField, label: string) => Omit<TextInputProps, 'value' | 'onChange'>;
  readonly onChange: (part: Partial<ChequeDraft>) => void;
}

/** Who signed it, the day in its emission field, and where it is payable. */
export const ChequeDetails = ({ filled, customer, today, field, onChange }: ChequeDetailsProps) => {
  const { drawer, issueDay, place } = filled;
  return (
    <div className={classes.details}>
      <div className={classes.group}>
        <span>Quem assinou</span>
        <ChoiceButtons
          label="Quem assinou"
          choices={[
            { value: 'customer', label: customer.name },
            { value: 'other', label: 'Outra pessoa' },
          ]}
          value={drawer ? 'other' : 'customer'}
          onChange={(who) => onChange({ drawer: who === 'other' ? { name: '', document: '' } : undefined })}
        />
      </div>
      {drawer && (
        <>
          <TextInput
            {...field('drawerName', 'Nome de quem assinou')}
            label="Nome"
            maxLength={200}
            value={drawer.name}
            onChange={(event) => onChange({ drawer: { ...drawer, name: event.currentTarget.value } })}
          />
          <TextInput
            {...field('drawerDocument', 'CPF ou CNPJ de quem assinou')}
            label="CPF ou CNPJ"
            maxLength={20}
            value={drawer.document}
            onChange={(event) => onChange({ drawer: { ...drawer, document: event.currentTarget.value } })}
          />
        </>
      )}
      <DayField
        {...field('issueDay', 'Emissão')}
        label="Data na emissão"
        description=""
        value={issueDay}
        today={today}
        onChange={(day, misread) => onChange({ issueDay: day === null && !misread ? undefined : day })}
      />
      <div className={classes.group}>
        <span>Praça</span>
        <ChoiceButtons
          label="Praça do cheque"
          choices={[
            { value: 'same', label: 'Desta cidade' },
            { value: 'other', label: 'De outra' },
          ]}
          value={place}
          onChange={(where) => onChange({ place: where })}
        />
      </div>
    </div>
  );
};
