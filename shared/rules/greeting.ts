/** `Bom dia` until noon, `Boa tarde` until six, then `Boa noite`. Hour from 0 to 23. */
export const greeting = (hour: number): string => {
  if (hour >= 4 && hour < 12) return 'Bom dia';
  return hour >= 12 && hour < 18 ? 'Boa tarde' : 'Boa noite';
};
