/** Points in a millimetre: pdfmake counts in points, paper is bought in millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const A4 = { width: mm(210), height: mm(297) } as const;
