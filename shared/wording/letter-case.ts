/** With its first letter large, as a sentence begins. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With its first letter small, as a sentence goes on inside another. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
