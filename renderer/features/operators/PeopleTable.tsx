import { Button, Menu } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { KeyMenu } from '@renderer/ui/KeyMenu';
import { formatDay } from '@shared/calendar/format';
import type { Operator } from '@shared/domain/operator';
import { IconArrowBackUp, IconChevronDown, IconDoorExit, IconKey, IconPencil } from '@tabler/icons-react';
import classes from './Operators.module.css';
import { ROLE_NAMES } from './operator-words';
import type { PersonQuestion } from './PersonQuestions';

interface PeopleTableProps {
  readonly people: readonly Operator[];
  readonly onAsk: (question: PersonQuestion) => void;
}

const CHOICES = [
  { kind: 'edit', label: 'Nome e papel', icon: IconPencil },
  { kind: 'pin', label: 'PIN novo', icon: IconKey },
  { kind: 'leave', label: 'Não trabalha mais aqui', icon: IconDoorExit },
] as const;

export const PeopleTable = ({ people, onAsk }: PeopleTableProps) => {
  const { operator } = useShop();
  return (
    <div className={classes.card}>
      <table className={classes.table} aria-label="Pessoas da loja">
        <thead>
          <tr>
            <th scope="col">Nome</th>
            <th scope="col">Papel</th>
            <th scope="col">
              <span hidden>O que fazer</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className={person.leftOn === undefined ? undefined : classes.left}>
              <th scope="row">
                {person.name}
                {person.id === operator?.id && <span className={classes.soft}> · você</span>}
              </th>
              <td>
                {person.leftOn === undefined
                  ? ROLE_NAMES[person.role]
                  : `${ROLE_NAMES[person.role]} até ${formatDay(person.leftOn)}`}
              </td>
              <td>
                {person.leftOn === undefined ? (
                  <KeyMenu
                    width={230}
                    target={
                      <Button
                        size="compact-sm"
                        variant="default"
                        rightSection={<IconChevronDown size={16} aria-hidden />}
                        aria-label={`Mudar ${person.name}`}
                      >
                        Mudar
                      </Button>
                    }
                  >
                    {CHOICES.map(({ kind, label, icon: IconOf }) => (
                      <Menu.Item
                        key={kind}
                        leftSection={<IconOf size={18} aria-hidden />}
                        onClick={() => onAsk({ kind, person })}
                      >
                        {label}
                      </Menu.Item>
                    ))}
                  </KeyMenu>
                ) : (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconArrowBackUp size={16} aria-hidden />}
                    aria-label={`${person.name} voltou`}
                    onClick={() => onAsk({ kind: 'return', person })}
                  >
                    Voltou
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
