import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { useShop } from '@renderer/data/shop-context';
import { useKeyHints } from '@renderer/ui/key-hints';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import { IconNotebook } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import classes from './TabNote.module.css';
import { type PrintedTab, TabPaper } from './TabPaper';
import { tabNoteText } from './tab-note-text';

/** The customer's tab in one line of the file, with the way to it. Says nothing where there is no tab. */
export const TabNote = ({ file }: { readonly file: CustomerFile }) => {
  const { today } = useShop();
  const [, go] = useLocation();
  const [printed, setPrinted] = useState<PrintedTab | null>(null);
  const { customer, summary } = file;
  const text = tabNoteText(file, today);
  const open = () => go(paths.tab(customer.id));
  useShortcuts({ a: open });
  useKeyHints([{ keys: ['A'], label: 'caderneta' }]);
  if (text === '') return null;
  return (
    <div className={classes.note}>
      <IconNotebook size={20} aria-hidden />
      <span>{text}</span>
      <TextButton keyHint="A" onClick={open}>
        Anotar na caderneta
      </TextButton>
      {(summary.tabCents ?? 0) > 0 && (
        <TextButton onClick={() => setPrinted({ kind: 'open', customerId: customer.id })}>
          Extrato da caderneta
        </TextButton>
      )}
      {printed && <TabPaper printed={printed} onClose={() => setPrinted(null)} />}
    </div>
  );
};
