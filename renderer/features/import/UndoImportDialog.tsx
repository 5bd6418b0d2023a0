import { Group, List, Modal, Stack, Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { type UndoImportError, undoImport } from '@renderer/use-cases/undo-import';
import { useState } from 'react';
import { blockerTexts, hiddenBlockersText, SHOWN_BLOCKERS, undoErrorText, undoneText } from './undo-words';

interface UndoImportDialogProps {
  readonly importId: string;
  /** The name of the file, as the owner knows the import. */
  readonly label: string;
  readonly onClose: () => void;
  readonly onUndone: () => void;
}

/** Asks before a whole import is taken back, and says what stands in the way where something does. */
export const UndoImportDialog = ({ importId, label, onClose, onUndone }: UndoImportDialogProps) => {
  const context = useShop();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<UndoImportError>();
  const undo = async () => {
    setBusy(true);
    const result = await undoImport(context, importId);
    setBusy(false);
    if (!result.ok) return setError(result.error);
    notify.done(undoneText(result.value));
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
