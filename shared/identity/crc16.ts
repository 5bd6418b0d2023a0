const POLYNOMIAL = 0x1021;

/** CRC16-CCITT-FALSE of ASCII text as four capital hexadecimal digits: the last field of a BR Code. */
export const crc16 = (text: string): string => {
  let crc = 0xffff;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ POLYNOMIAL : crc << 1;
    crc &= 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
};
