import { Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { noteHeard } from '@renderer/use-cases/note-heard';
import { type HeardAnswer, heardAnswers } from '@shared/domain/heard-answer';
import { type FormEvent, useState } from 'react';
import type { FileDialogProps } from '../file-dialog';
import { useUndoRecord } from '../use-undo-record';
import { heardRefusedText, heardWords } from './heard-words';

interface HeardFormProps extends Pick<FileDialogProps, 'file' | 'onClose'> {
  readonly answer: HeardAnswer;
}

const HeardForm = ({ answer, file: { customer }, onClose }: HeardFormProps) => {
  const context = useShop();
  const undo = useUndoRecord();
  const [notes, setNotes] = useState('');
  const words = heardWords(answer, customer.name);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const noted = await noteHeard(context, customer.id, answer, notes);
    if (noted.ok) notify.done(words.done, () => undo({ what: 'undo-contact', id: noted.value.id }));
    else notify.failed(heardRefusedText(noted.error));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.title} centered size={520}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="sm">
          {words.lines.map((line) => (
            <Text key={line}>{line}</Text>
          ))}
          <Textarea
            label={words.notes}
            maxLength={5_000}
            autosize
            minRows={1}
            maxRows={4}
            value={notes}
            onChange={(event) => setNotes(event.currentTarget.value)}
          />
        </Stack>
        <Group justify="flex-end" mt="lg">
          <ActionButton keyHint="Esc" onClick={onClose} data-autofocus={words.isGrave || undefined}>
            Voltar
          </ActionButton>
          <ActionButton primary type="submit" data-autofocus={!words.isGrave || undefined}>
            {words.confirm}
          </ActionButton>
        </Group>
      </form>
    </Modal>
  );
};

/** Writes down a word that decides whether the customer is contacted at all. */
export const HeardDialog = ({ file, action, onClose }: FileDialogProps) => {
  const answer = heardAnswers.find((heard) => heard === action?.what);
  return answer ? <HeardForm answer={answer} file={file} onClose={onClose} /> : null;
};
