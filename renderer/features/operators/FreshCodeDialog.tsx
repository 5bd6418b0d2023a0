import { Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { recoveryCodeData } from '@renderer/documents/from-records/recovery-code';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { PaperPreview } from '@renderer/features/paper-preview';
import { useOperatorStore } from '@renderer/stores/operator';
import { ActionButton } from '@renderer/ui/ActionButton';
import { groupedCode } from '@shared/domain/recovery-code';
import { IconCheck, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './Operators.module.css';

/** Shows a new recovery code, once: it is written down nowhere in the app. It goes when the owner has it on paper. */
export const FreshCodeDialog = ({ code }: { readonly code: string }) => {
  const { shop, today, platform } = useShop();
  const showCode = useOperatorStore((state) => state.showCode);
  const [isKept, setKept] = useState(false);
  const [paper, setPaper] = useState<PaperDocument | null>(null);
  const groups = groupedCode(code).split(' ');
  return (
    <>
      <Modal
        opened
        onClose={() => showCode(null)}
        title="Código de recuperação"
        size={560}
        withCloseButton={false}
        closeOnEscape={false}
        closeOnClickOutside={false}
      >
        <Stack gap="sm">
          <Text>
            Se o PIN do dono for esquecido, só este código abre o Em Dia. Ele aparece{' '}
            <strong>só agora</strong>: imprima ou copie à mão, e guarde longe do balcão.
          </Text>
          <p className={classes.code} role="status" aria-label={`Código: ${groups.join(' ')}`}>
            {groups.map((group, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one code, which never move
              <span key={index}>{group}</span>
            ))}
          </p>
          <Checkbox
            label="Imprimi ou anotei o código e já sei onde vou guardar"
            checked={isKept}
            onChange={(event) => setKept(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <ActionButton
              icon={IconPrinter}
              data-autofocus
              onClick={() =>
                setPaper({ kind: 'recovery-code', data: recoveryCodeData({ shop, code, day: today }) })
              }
            >
              Imprimir
            </ActionButton>
            <ActionButton primary icon={IconCheck} disabled={!isKept} onClick={() => showCode(null)}>
              Pronto
            </ActionButton>
          </Group>
        </Stack>
      </Modal>
      {paper && (
        <PaperPreview
          document={paper}
          title="Código de recuperação"
          platform={platform}
          onClose={() => setPaper(null)}
        />
      )}
    </>
  );
};
