import { BackupDialog } from '@renderer/features/backup';
import { WelcomeScreen } from '@renderer/features/welcome/WelcomeScreen';
import { paths } from '@renderer/ui/paths';
import { useState } from 'react';
import { useLocation } from 'wouter';

/** The very first screen of a new shop, with the way back for one that had a copy. */
export const FirstRun = ({ onExample }: { readonly onExample: () => Promise<void> }) => {
  const [, go] = useLocation();
  const [restoring, setRestoring] = useState(false);
  return (
    <>
      <WelcomeScreen
        onDone={(door) => go(door === 'import' ? paths.import() : paths.today())}
        onExample={() => void onExample()}
        onRestore={() => setRestoring(true)}
      />
      <BackupDialog opened={restoring} onClose={() => setRestoring(false)} />
    </>
  );
};
