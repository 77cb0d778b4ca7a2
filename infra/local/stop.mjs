// The one way out: Ctrl-C, a closed terminal, a failure and a normal end all clean up once and then leave.
import { onParentGone } from './parent.mjs';

/**
 * @param {() => Promise<'stay' | number>} work its exit code, or 'stay' to wait for a signal
 * @param {() => Promise<void>} cleanUp called once
 * @returns {Promise<never>} leaves with the code of the work; with 0 when told to stop after 'stay'; else with 128 + the signal
 */
export async function untilStopped(work, cleanUp) {
  // The servers are no handles of this process: the timer keeps it alive.
  setInterval(() => undefined, 2 ** 30);
  // A terminal that was closed must not break the way out.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let staying = false;
  const stop = stopRequest();
  const worked = work().then(async (result) => {
    if (result !== 'stay') return result;
    staying = true;
    return stop.code;
  });
  const code = await Promise.race([worked, stop.code]).catch((error) => {
    console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  });
  // What fails from here on, fails because we are stopping.
  worked.catch(() => undefined);
  await cleanUp();
  process.exit(staying && stop.asked() ? 0 : code);
}

function stopRequest() {
  /** @type {(code: number) => void} */
  let ask = () => undefined;
  let asked = false;
  /** @type {Promise<number>} */
  const code = new Promise((resolve, reject) => {
    ask = (number) => {
      asked = true;
      resolve(128 + number);
    };
    process.once('uncaughtException', reject);
  });
  // They stay: a second Ctrl-C must not cut the cleaning short.
  process.on('SIGHUP', () => ask(1));
  process.on('SIGINT', () => ask(2));
  process.on('SIGTERM', () => ask(15));
  onParentGone(() => ask(15));
  return { code, asked: () => asked };
}
