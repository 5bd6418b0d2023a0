import { Group, List, Modal, Stack, Text } from '@mantine/core';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import type { UndoImportError } from '@renderer/use-cases/undo-import';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import type { Result } from '@shared/result';
import { useState } from 'react';
import { blockerTexts, hiddenBlockersText, SHOWN_BLOCKERS, undoErrorText } from './undo-words';

interface UndoImportDialogProps {
  /** Says what went out. */
  readonly undo: (by: UseCaseContext) => Promise<Result<string, UndoImportError>>;
  /** The name of the file, as the owner knows the import. */
  readonly label: string;
  readonly onClose: () => void;
  readonly onUndone: () => void;
}

/** Asks before a whole import is taken back, and says what stands in the way where something does. */
export const UndoImportDialog = ({ undo: takeBack, label, onClose, onUndone }: UndoImportDialogProps) => {
  const { withOwner } = useOwnerApproval();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<UndoImportError>();
  const undo = async () => {
    setBusy(true);
    const result = await withOwner(null, takeBack);
    setBusy(false);
    if (!result) return;
    if (!result.ok) return setError(result.error);
    notify.done(result.value);
    onClose();
    onUndone();
  };
  if (error) return <Refused error={error} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title="Desfazer a importação?" centered>
      <Text>
        Tudo o que veio de <b>{label}</b> sai do Em Dia, como se nunca tivesse sido importado. O seu arquivo
        continua como está.
      </Text>
      <Group justify="flex-end" mt="lg">
        <ActionButton onClick={onClose} data-autofocus>
          Voltar
        </ActionButton>
        <ActionButton danger onClick={() => void undo()} disabled={isBusy}>
          Desfazer importação
        </ActionButton>
      </Group>
    </Modal>
  );
};

const Refused = ({ error, onClose }: { readonly error: UndoImportError; readonly onClose: () => void }) => {
  const blockers = error.reason === 'in-use' ? blockerTexts(error.blockers) : [];
  return (
    <Modal opened onClose={onClose} title="A importação não foi desfeita" centered>
      <Stack gap="sm" role="alert">
        <Text>{undoErrorText(error)}</Text>
        {blockers.length > 0 && (
          <List spacing={4}>
            {blockers.slice(0, SHOWN_BLOCKERS).map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        )}
        {blockers.length > SHOWN_BLOCKERS && <Text>{hiddenBlockersText(blockers.length)}</Text>}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <ActionButton primary onClick={onClose} data-autofocus>
          Entendi
        </ActionButton>
      </Group>
    </Modal>
  );
};
