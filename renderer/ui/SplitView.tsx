import type { ReactNode } from 'react';
import classes from './SplitView.module.css';

/** A list on the left, the work on the right. */
export const SplitView = ({ list, work }: { readonly list: ReactNode; readonly work: ReactNode }) => (
  <div className={classes.split}>
    <div className={classes.list}>{list}</div>
    <div className={classes.work}>{work}</div>
  </div>
);
