// `npm start`: runs on the Node of the machine, installs what is missing and goes on with the Node of the project.
import { nodeIsNewEnough } from './node-version.mjs';

if (nodeIsNewEnough()) {
  import('./install.mjs').then(({ installAndRun }) => installAndRun(new URL('./start-installed.mjs', import.meta.url)));
}
