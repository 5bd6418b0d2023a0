import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { voidRemarks } from './clause-remarks';
import type { ClauseEditor } from './use-clause-editor';

/** Asked before a clause is saved of which the law gives a part no effect: the owner decides. */
export const VoidDialog = ({ editor }: { readonly editor: ClauseEditor }) => (
  <Modal
    opened={editor.isConfirming}
    onClose={editor.backToText}
    title="Salvar um trecho que não vale?"
    centered
  >
    <Stack gap="sm">
      {voidRemarks(editor.remarks).map(({ start, found, says, source }) => (
        <Text key={`${start} ${says}`}>
          “{found}” {says}{' '}
          <Text span c="dimmed">
            ({source})
          </Text>
        </Text>
      ))}
      <Text>Escrito assim, o trecho não protege a loja e pode ser usado contra ela.</Text>
    </Stack>
    <Group justify="flex-end" mt="lg">
      <Button variant="default" onClick={() => void editor.saveAnyway()}>
        Salvar assim mesmo
      </Button>
      <Button onClick={editor.backToText} data-autofocus>
        Voltar ao texto
      </Button>
    </Group>
  </Modal>
);
