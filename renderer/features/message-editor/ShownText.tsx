import classes from './TextList.module.css';
import { shownParts } from './text-rows';

/** A text in words, with what changes from customer to customer set apart. */
export const ShownText = ({ text }: { readonly text: string }) =>
  shownParts(text).map((part, index) =>
    part.changes ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place.
      <em key={index} className={classes.changing}>
        {part.text}
      </em>
    ) : (
      part.text
    ),
  );
