import { List, Modal, Text, TextInput } from '@mantine/core';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import type { Forgettable } from '@renderer/data/queries/retention';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { DialogForm } from '@renderer/ui/DialogForm';
import { notify } from '@renderer/ui/notify';
import { useAlone } from '@renderer/ui/use-alone';
import { anonymiseCustomer } from '@renderer/use-cases/anonymise-customer';
import { counted } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';
import { IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { CONFIRM_WORD, CONSEQUENCES, earlyText, heldText, isConfirmed, refusedText } from './anonymise-words';
import classes from './Privacy.module.css';

interface AnonymiseDialogProps {
  /** One, or all that were ticked. */
  readonly people: readonly Forgettable[];
  readonly onClose: () => void;
}

const doneText = (names: readonly string[]): string =>
  names.length === 1
    ? `Pronto. Agora é “${names[0]}”.`
    : `Pronto: ${counted(names.length, 'cliente anonimizado', 'clientes anonimizados')}.`;

/** The first of them by name: many more would push the question out of sight. */
const MOST_NAMED = 8;

const namesText = (people: readonly Forgettable[]): string => {
  const names = people.slice(0, MOST_NAMED).map(({ customer }) => customer.name);
  const more = people.length - names.length;
  return `${listed(more > 0 ? [...names, `mais ${more}`] : names)}.`;
};

/** Removes for good who customers are, once the word for it was typed; says why not where it cannot be. */
export const AnonymiseDialog = ({ people, onClose }: AnonymiseDialogProps) => {
  const { today } = useShop();
  const { withOwner } = useOwnerApproval();
  const alone = useAlone(
    'Nem todos foram anonimizados: o disco não respondeu. Confira a lista e tente de novo.',
  );
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [first] = people;
  if (!first) return null;
  const title =
    people.length === 1 ? `Anonimizar ${first.customer.name}` : `Anonimizar ${people.length} clientes`;
  const holds = people.flatMap(({ retention }) => retention.holds);
  if (holds.length > 0)
    return (
      <Modal opened onClose={onClose} title={title} size={560}>
        <Text>{heldText(holds)}</Text>
        <Text mt="sm" c="dimmed">
          Enquanto isso dá para parar as mensagens: anote que o cliente pediu, em Anotar conversa.
        </Text>
        <div className={classes.actions}>
          <ActionButton keyHint="Esc" onClick={onClose} data-autofocus>
            Voltar
          </ActionButton>
        </div>
      </Modal>
    );
  const early = people.map(({ retention }) => retention.until).filter((until) => until >= today);
  const submit = async () => {
    if (!isConfirmed(typed)) {
      setWrong(true);
      return;
    }
    await alone(() =>
      withOwner('anonymise', async (context) => {
        const names: string[] = [];
        for (const { customer } of people) {
          const outcome = await anonymiseCustomer(context, {
            customerId: customer.id,
            early: early.length > 0,
          });
          if (outcome.ok) names.push(outcome.value.name);
          else notify.failed(`${customer.name}: ${refusedText(outcome.error)}`);
        }
        if (names.length > 0) notify.done(doneText(names));
        onClose();
      }),
    );
  };
  return (
    <DialogForm
      title={title}
      confirm="Anonimizar"
      icon={IconUserOff}
      size={620}
      danger
      onSubmit={submit}
      onClose={onClose}
    >
      {early.length > 0 && <p className={classes.early}>{earlyText(early.sort().at(-1) ?? today)}</p>}
      {people.length > 1 && <Text fw={600}>{namesText(people)}</Text>}
      <List spacing={6}>
        {CONSEQUENCES.map((text) => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
      <TextInput
        label={`Não tem volta. Escreva “${CONFIRM_WORD}” para confirmar`}
        autoComplete="off"
        value={typed}
        error={wrong && !isConfirmed(typed) ? `Escreva a palavra ${CONFIRM_WORD}, sem nada mais.` : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </DialogForm>
  );
};
