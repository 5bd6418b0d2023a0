import { Alert, Button, Center, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaperDocument } from './make-pdf';
import { PaperFrame } from './PaperFrame';
import { type PaperDesk, printPaper, savePaper } from './paper-desk';
import { usePaper } from './use-paper';

export interface PdfPreviewProps {
  /** The paper to show, or null while nothing is to be shown. Keep the same object while it is open. */
  readonly document: PaperDocument | null;
  /** What it is, as the title of the window: `Recibo de Francisca Lima`. Also names the file. */
  readonly title: string;
  /** `getPlatform()`. */
  readonly platform: PaperDesk;
  readonly onClose: () => void;
}

/** Shows a paper before it is printed or saved. Enter prints, Esc closes. */
export const PdfPreview = ({ document, title, platform, onClose }: PdfPreviewProps) => (
  <Modal opened={document !== null} onClose={onClose} title={title} size={920} centered>
    {document && <Preview document={document} title={title} platform={platform} onClose={onClose} />}
  </Modal>
);

/** Enter prints: the button takes the focus once, when the paper is ready. */
const focus = (button: HTMLButtonElement | null) => button?.focus();

const Preview = ({
  document,
  title,
  platform,
  onClose,
}: PdfPreviewProps & { readonly document: PaperDocument }) => {
  const { paper, retry } = usePaper(document);
  const [said, setSaid] = useState<{ ok: boolean; text: string } | null>(null);
  const ready = paper.state === 'ready' ? paper : null;
  return (
    <Stack gap="md">
      {paper.state === 'making' && (
        <Center h="min(62vh, 560px)">
          <Group>
            <Loader size="sm" />
            <Text>Preparando o papel…</Text>
          </Group>
        </Center>
      )}
      {paper.state === 'failed' && (
        <Alert color="red" icon={<IconAlertTriangle />} title="O papel não ficou pronto">
          <Stack align="flex-start" gap="sm">
            <Text>{paper.text}</Text>
            <Button variant="default" onClick={retry} data-autofocus>
              Tentar de novo
            </Button>
          </Stack>
        </Alert>
      )}
      {ready && <PaperFrame bytes={ready.bytes} title={title} />}
      <Group justify="space-between">
        <Text size="sm" role="status" c={said?.ok === false ? 'red' : 'dimmed'}>
          {said && (
            <Group gap={6} component="span">
              {said.ok ? <IconCircleCheck size={16} /> : <IconAlertTriangle size={16} />}
              {said.text}
            </Group>
          )}
        </Text>
        <Group gap="sm">
          <Button variant="subtle" color="gray" onClick={onClose}>
            Fechar
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} />}
            disabled={!ready}
            onClick={async () => ready && setSaid(await savePaper(platform, title, ready.bytes))}
          >
            Salvar PDF
          </Button>
          {ready && (
            <Button
              leftSection={<IconPrinter size={18} />}
              ref={focus}
              onClick={async () => setSaid(await printPaper(platform, title, ready.bytes))}
            >
              Imprimir
            </Button>
          )}
        </Group>
      </Group>
    </Stack>
  );
};
