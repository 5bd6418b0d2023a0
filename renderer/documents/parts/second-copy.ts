/** Marks a paper that was printed before. */
export const SECOND_COPY = '2ª via';
