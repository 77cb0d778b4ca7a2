// How to call npm: the one that called us, else the one on the PATH.

/** @param {string[]} args */
export function npmCommand(args) {
  const running = process.env.npm_execpath;
  return running ? { command: process.execPath, args: [running, ...args] } : { command: 'npm', args };
}
