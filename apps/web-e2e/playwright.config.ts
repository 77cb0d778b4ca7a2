import { defineConfig } from '@playwright/test';
import { addresses } from './src/system.js';

/** The browser of the machine. Its own background traffic is off, so that a request to a foreign origin is ours. */
const launchOptions = {
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** Those that break the system on purpose, when nobody else works in it. */
const faults = /faults\.spec\.ts$/;

export default defineConfig({
  testDir: 'src',
  outputDir: '../../test-results',
  // Each test makes its own people, requests and conferences: any number of them can go on in one system.
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // What the worker does comes a moment later, and later still while the machine is busy.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  use: {
    baseURL: addresses.web,
    actionTimeout: 15_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    { name: 'desktop', use: desktop, testIgnore: faults },
    { name: 'phone', use: phone, testIgnore: faults },
    { name: 'faults', use: desktop, testMatch: faults, dependencies: ['desktop', 'phone'] },
  ],
});
