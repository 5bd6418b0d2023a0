import classes from './HelpScreen.module.css';
import type { TopicGroup } from './help-words';

/** Things worth knowing, a card a subject. */
export const TopicCards = ({ groups }: { readonly groups: readonly TopicGroup[] }) =>
  groups.map(({ heading, topics }) => (
    <section key={heading} className={classes.card} aria-label={heading}>
      <h2 className={classes.heading}>{heading}</h2>
      <dl className={classes.rules}>
        {topics.map(({ title, text, source }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {text} {source && <span className={classes.source}>{source}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
