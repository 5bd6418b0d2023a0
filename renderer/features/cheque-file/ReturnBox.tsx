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
      {story.advice && <p>{story.advice}</p>}
      <ReturnNotes notes={story.notes.filter(({ kind }) => !LESSER.includes(kind))} />
      {lesser.length > 0 && (
        <details>
          <summary>O que isso quer dizer, e como conversar</summary>
          {story.meaning && <p>{story.meaning}</p>}
          <ReturnNotes notes={lesser} />
        </details>
      )}
    </section>
  );
};
