import { Alert, Button, Center, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PaperDocument } from './make-pdf';
import { PaperChoice } from './PaperChoice';
import { PaperFrame } from './PaperFrame';
import { PaperOutcome } from './PaperOutcome';
import { usualChoices, withChoices } from './paper-choices';
import { type PaperDesk, printPaper, type Said, savePaper } from './paper-desk';
import { paperGapsText } from './paper-gaps';
import { paperName } from './paper-name';
import { usePaper } from './use-paper';
import { usePaperChoices } from './use-paper-choices';

export interface PdfPreviewProps {
  /** The paper to show, or null while nothing is to be shown. Keep the same object while it is open. */
  readonly document: PaperDocument | null;
  /** Why there is no paper to show, in words for the shop. */
  readonly refused?: string;
  /** What it is, as the title of the window: `Recibo de Francisca Lima`. */
  readonly title: string;
  /** `getPlatform()`. */
  readonly platform: PaperDesk;
  readonly onClose: () => void;
}

/** Shows a paper before it is printed or saved, as this computer prints it. Enter prints, Esc closes. */
export const PdfPreview = ({ document, refused, title, platform, onClose }: PdfPreviewProps) => (
  <Modal
    opened={document !== null || refused !== undefined}
    onClose={onClose}
    title={title}
    size={refused === undefined ? 920 : 480}
    centered
  >
    {refused !== undefined && (
      <Stack>
        <Text>{refused}</Text>
        <Button variant="default" onClick={onClose} ml="auto" data-autofocus>
          Fechar
        </Button>
      </Stack>
    )}
    {document && <Preview document={document} title={title} platform={platform} onClose={onClose} />}
  </Modal>
);

const Preview = ({
  document,
  title,
  platform,
  onClose,
}: Omit<PdfPreviewProps, 'refused'> & { readonly document: PaperDocument }) => {
  const { choose, size, slipsPerPage, notesPer } = usePaperChoices();
  const [witnesses, setWitnesses] = useState(usualChoices.witnesses);
  const choices = useMemo(
    () => ({ size, slipsPerPage, notesPer, witnesses }),
    [size, slipsPerPage, notesPer, witnesses],
  );
  const shown = useMemo(() => withChoices(document, choices), [document, choices]);
  const { paper, retry } = usePaper(shown);
  const [said, setSaid] = useState<Said | null>(null);
  const ready = paper.state === 'ready' ? paper : null;
  const isReady = ready !== null;
  const name = paperName(shown, title);
  // Enter prints: the button takes the focus when the paper is first ready, and leaves it alone after a choice.
  const printButton = useRef<HTMLButtonElement>(null);
  const wasReady = useRef(false);
  useEffect(() => {
    if (!isReady || wasReady.current) return;
    wasReady.current = true;
    printButton.current?.focus();
  }, [isReady]);
  return (
    <Stack gap="md">
      <PaperChoice
        document={document}
        choices={choices}
        onChoose={({ witnesses: chosen, ...kept }) => {
          if (chosen) setWitnesses(chosen);
          else choose(kept);
        }}
      />
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
      {ready && <PaperFrame bytes={ready.bytes} title={title} isRoll={'roll' in shown} />}
      <Group justify="space-between" wrap="nowrap">
        <PaperOutcome said={said} gaps={paperGapsText(shown)} />
        <Group gap="sm" wrap="nowrap">
          <Button variant="subtle" color="gray" onClick={onClose}>
            Fechar
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} />}
            disabled={!ready}
            onClick={async () => ready && setSaid(await savePaper(platform, name, ready.bytes))}
          >
            Salvar PDF
          </Button>
          <Button
            leftSection={<IconPrinter size={18} />}
            ref={printButton}
            disabled={!ready}
            onClick={async () => ready && setSaid(await printPaper(platform, name, ready.bytes))}
          >
            Imprimir
          </Button>
        </Group>
      </Group>
    </Stack>
  );
};
