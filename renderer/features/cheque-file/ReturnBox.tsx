import classes from './ChequePanel.module.css';
import { ReturnNotes } from './ReturnNotes';
import type { ReturnStory } from './return-story';

/** Why it came back, what that means, and what can be done. */
export const ReturnBox = ({ story }: { readonly story: ReturnStory }) => (
  <section className={classes.story} aria-label="Por que voltou">
    <h3>{story.title}</h3>
    {story.lines.length > 0 && <p>{story.lines.join(' ')}</p>}
    <ReturnNotes notes={story.notes} />
  </section>
);
