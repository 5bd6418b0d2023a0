import { Group, Modal, Text } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { lettersText } from './letter-words';

interface AskSentProps {
  readonly count: number;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** After the paper: only letters that went out are written down. */
export const AskSent = ({ count, onSent, onClose }: AskSentProps) => (
  <Modal opened onClose={onClose} size={520} title={count === 1 ? 'A carta foi enviada?' : 'Foram enviadas?'}>
    <Text mb="md">
      {count === 1
        ? 'Se sim, anotamos a carta na ficha, com a data de hoje.'
        : `Se sim, anotamos ${lettersText(count)} de uma vez, uma em cada ficha, com a data de hoje.`}{' '}
      Se ainda não, elas continuam nesta lista.
    </Text>
    <Group justify="flex-end">
      <ActionButton keyHint="Esc" onClick={onClose}>
        Ainda não
      </ActionButton>
      <ActionButton primary keyHint="Enter" data-autofocus onClick={onSent}>
        Sim, anotar {lettersText(count)}
      </ActionButton>
    </Group>
  </Modal>
);
