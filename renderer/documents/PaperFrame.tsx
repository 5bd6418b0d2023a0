import { Center, Text } from '@mantine/core';
import type { Bytes } from '@shared/ipc/bytes';
import { useEffect, useState } from 'react';

const HEIGHT = 'min(62vh, 560px)';

interface PaperFrameProps {
  readonly bytes: Bytes;
  readonly title: string;
  /** A strip as wide as the window would be far too large. */
  readonly isRoll: boolean;
}

/** The pages themselves, in the browser's own viewer where it has one. */
export const PaperFrame = ({ bytes, title, isRoll }: PaperFrameProps) => {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const created = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [bytes]);
  if (!navigator.pdfViewerEnabled) {
    return (
      <Center h={160}>
        <Text>O papel está pronto. Aqui não há como mostrá-lo: imprima ou salve.</Text>
      </Center>
    );
  }
  if (!address) return null;
  return (
    // Covered whole while amounts are hidden (ui/hidden-amounts.css).
    <div data-paper>
      <iframe
        // The viewer's own bar would offer the same buttons a second time.
        src={`${address}#toolbar=0&navpanes=0&${isRoll ? 'zoom=150' : 'view=FitH'}`}
        title={title}
        style={{ width: '100%', height: HEIGHT, border: '1px solid var(--mantine-color-default-border)' }}
      />
    </div>
  );
};
