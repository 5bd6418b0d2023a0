import { TextInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { DayField } from '@renderer/ui/DayField';
import { TextButton } from '@renderer/ui/TextButton';
import { useState } from 'react';
import { ChoiceSelect } from './ChoiceSelect';
import { courseChoices, courseProblems } from './course-entry';
import { PersonDialog } from './PersonDialog';
import classes from './Simulation.module.css';
import type { SimulationView } from './use-simulation';

/** On whom it is tried, from which due day, and what the customer does meanwhile. */
export const SimulationControls = ({ view }: { readonly view: SimulationView }) => {
  const { today } = useShop();
  const { person, installment, entry, setEntry } = view;
  const [choosing, setChoosing] = useState(false);
  const problems = courseProblems(entry);
  const promises = entry.kind === 'keeps' || entry.kind === 'breaks';
  return (
    <div className={classes.controls}>
      <p className={classes.person}>
        <span>{person.customer ? person.name : 'Pessoa de exemplo'}</span>
        <TextButton onClick={() => setChoosing(true)}>Escolher cliente</TextButton>
        {person.customer && <TextButton onClick={() => view.choose(null)}>Voltar ao exemplo</TextButton>}
      </p>
      <div className={classes.fields}>
        <DayField
          label="Parcela vence em"
          description=""
          today={today}
          value={installment.dueDay}
          onChange={(day) => day && view.setDueDay(day)}
        />
        <ChoiceSelect
          label="Se o cliente"
          choices={courseChoices}
          value={entry.kind}
          onChange={(kind) => setEntry({ kind })}
        />
        {entry.kind !== 'nothing' && (
          <TextInput
            label={promises ? 'Quando promete' : 'Quando paga'}
            autoComplete="off"
            maxLength={24}
            value={entry.on}
            error={problems.on}
            onChange={(event) => setEntry({ on: event.currentTarget.value })}
          />
        )}
        {promises && (
          <TextInput
            label="Promete pagar"
            autoComplete="off"
            maxLength={24}
            value={entry.until}
            error={problems.until}
            onChange={(event) => setEntry({ until: event.currentTarget.value })}
          />
        )}
      </div>
      <PersonDialog
        opened={choosing}
        onClose={() => setChoosing(false)}
        onChoose={(id) => {
          setChoosing(false);
          view.choose(id);
        }}
      />
    </div>
  );
};
