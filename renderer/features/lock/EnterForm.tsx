import { useSecretTry } from '@renderer/features/operators';
import { useOperatorStore } from '@renderer/stores/operator';
import { ActionButton } from '@renderer/ui/ActionButton';
import { PinField } from '@renderer/ui/PinField';
import { TextButton } from '@renderer/ui/TextButton';
import { hasUnsaved } from '@renderer/ui/use-leave-guard';
import type { Operator } from '@shared/domain/operator';
import { IconLockOpen } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { chosenByKey } from './choose-person';
import classes from './Lock.module.css';
import { lastPersonId } from './last-person';
import { PeopleList } from './PeopleList';

interface EnterFormProps {
  readonly people: readonly Operator[];
  readonly onEnter: (id: string) => void;
  readonly onForgotten: () => void;
}

/** Who it is, and their PIN. */
export const EnterForm = ({ people, onEnter, onForgotten }: EnterFormProps) => {
  const atWork = useOperatorStore((state) => state.operatorId);
  const field = useRef<HTMLInputElement>(null);
  const [chosenId, setChosenId] = useState(atWork ?? lastPersonId());
  const [pin, setPin] = useState('');
  const chosen = people.find(({ id }) => id === chosenId) ?? people[0];
  const tried = useSecretTry(chosen?.id ?? '', chosen?.pin, 'PIN');
  useEffect(() => field.current?.focus(), []);
  if (!chosen) return null;
  const choose = (person: Operator) => {
    setChosenId(person.id);
    setPin('');
    field.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (pin === '' || tried.isWaiting) return;
    if (await tried.check(pin)) onEnter(chosen.id);
    else setPin('');
  };
  const left = people.find(({ id }) => id === atWork && id !== chosen.id);
  return (
    <>
      <PeopleList people={people} chosen={chosen} onChoose={choose} />
      {left && hasUnsaved() && (
        <p className={classes.note} role="status">
          {left.name} deixou algo sem salvar. Se {chosen.name} entrar, isso se perde; se {left.name} voltar,
          continua onde estava.
        </p>
      )}
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <PinField
          ref={field}
          size="md"
          label={`PIN de ${chosen.name}`}
          value={pin}
          error={tried.problem}
          data-mantine-stop-propagation="true"
          onKeyDown={(event) => {
            const next = chosenByKey(people, chosen, event.key);
            if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            if (next.id !== chosen.id) choose(next);
          }}
          onChange={(digits) => {
            setPin(digits);
            tried.forgive();
          }}
        />
        <div className={classes.buttons}>
          <TextButton data-mantine-stop-propagation="true" onClick={onForgotten}>
            Esqueci o PIN
          </TextButton>
          <ActionButton
            type="submit"
            primary
            icon={IconLockOpen}
            keyHint="Enter"
            loading={tried.isChecking}
            disabled={tried.isWaiting}
            data-mantine-stop-propagation="true"
          >
            Entrar
          </ActionButton>
        </div>
      </form>
    </>
  );
};
