import { TapeDrawer } from '@renderer/features/tape/TapeDrawer';
import { useTapeText } from '@renderer/features/tape/use-tape-text';
import { Kbd } from '@renderer/ui/Kbd';
import { useKeyHintStore } from '@renderer/ui/key-hints';
import { useState } from 'react';
import classes from './Shell.module.css';

/** The keys of this screen, and the day's tape. */
export const Footer = () => {
  const hints = useKeyHintStore((state) => state.hints);
  const tape = useTapeText();
  const [opened, setOpened] = useState(false);
  return (
    <footer className={classes.footer}>
      <div className={classes.hints}>
        {[...hints.values()].flat().map(({ keys, label }) => (
          <span key={label} className={classes.hint}>
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
            {label}
          </span>
        ))}
      </div>
      <button type="button" className={classes.tape} onClick={() => setOpened(true)}>
        {tape}
      </button>
      <TapeDrawer opened={opened} onClose={() => setOpened(false)} />
    </footer>
  );
};
