import { ROLE_NAMES } from '@renderer/features/operators';
import type { Operator } from '@shared/domain/operator';
import { useEffect, useRef } from 'react';
import classes from './Lock.module.css';

interface PeopleListProps {
  readonly people: readonly Operator[];
  readonly chosen: Operator;
  readonly onChoose: (person: Operator) => void;
}

/** Who works here. The cursor stays in the PIN; arrows and first letters choose from there. */
export const PeopleList = ({ people, chosen, onChoose }: PeopleListProps) => {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is chosen
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen.id]);
  return (
    <div ref={list} className={classes.people} role="listbox" aria-label="Quem está no caixa">
      {people.map((person) => (
        <button
          key={person.id}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={person.id === chosen.id}
          className={classes.person}
          // The cursor stays in the PIN.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          <span className={classes.letter} aria-hidden>
            {[...person.name][0]?.toUpperCase()}
          </span>
          <span className={classes.name}>{person.name}</span>
          <span className={classes.role}>{ROLE_NAMES[person.role]}</span>
        </button>
      ))}
    </div>
  );
};
