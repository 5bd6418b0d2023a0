import { chromium } from '@playwright/test';
import { findOnPath, isProgram } from './find-program.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium the tests run in: CHROMIUM_PATH, the machine's own, or the one Playwright downloaded.
 * @returns {string | null}
 */
export const findChromium = () => {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return isProgram(asked) ? asked : null;
  const found = findOnPath(names) ?? usualPlaces.find(isProgram);
  if (found) return found;
  const own = chromium.executablePath();
  return isProgram(own) ? own : null;
};
