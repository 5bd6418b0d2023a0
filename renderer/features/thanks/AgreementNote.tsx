import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import classes from './ThanksScreen.module.css';

/** Beside the thank-you for an agreement: the letter that says it is settled is printed on the agreement's own page. */
export const AgreementNote = ({ agreement }: { readonly agreement: Agreement }) => {
  const [, go] = useLocation();
  const open = () => go(paths.agreement(agreement.id));
  useShortcuts({ q: open });
  return (
    <div className={classes.note}>
      <IconHeartHandshake size={20} aria-hidden />
      <span>Acordo {agreement.number} cumprido: ofereça a carta de quitação.</span>
      <TextButton keyHint="Q" onClick={open}>
        Abrir o acordo
      </TextButton>
    </div>
  );
};
