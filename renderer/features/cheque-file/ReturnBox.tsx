import type { ReturnNoteKind } from '@shared/rules/cheques/return-notes';
import classes from './ChequePanel.module.css';
import { ReturnNotes } from './ReturnNotes';
import type { ReturnStory } from './return-story';

/** Opened by whoever wants to read more. */
const LESSER: readonly ReturnNoteKind[] = ['talk', 'protest'];

/** Why it came back, what that means, and what can be done. */
export const ReturnBox = ({ story }: { readonly story: ReturnStory }) => {
  const lesser = story.notes.filter(({ kind }) => LESSER.includes(kind));
  return (
    <section className={classes.story} aria-label="Por que voltou">
      <h3>{story.title}</h3>
      {story.lines.length > 0 && <p>{story.lines.join(' ')}</p>}
      <ReturnNotes notes={story.notes.filter(({ kind }) => !LESSER.includes(kind))} />
      {lesser.length > 0 && (
        <details>
          <summary>Como conversar e o que mais é possível</summary>
          <ReturnNotes notes={lesser} />
        </details>
      )}
    </section>
  );
};
