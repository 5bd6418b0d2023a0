import { useShop } from '@renderer/data/shop-context';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { PaperPreview } from '@renderer/features/paper-preview';

// pdfmake and its viewer load with the first paper that is looked at.
export interface ShownPaper {
  readonly title: string;
  readonly document: PaperDocument;
}

interface DrawerPaperProps {
  readonly paper: ShownPaper;
  readonly onClose: () => void;
}

/** A slip or a list of the drawer, to be printed. */
export const DrawerPaper = ({ paper, onClose }: DrawerPaperProps) => {
  const { platform } = useShop();
  return <PaperPreview {...paper} platform={platform} onClose={onClose} />;
};
