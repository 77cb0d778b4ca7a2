// How to call npm: the one that called us, else the one on the PATH.

/**
 * @param {string[]} args
 * @param {string} [node] that runs it
 */
export function npmCommand(args, node = process.execPath) {
  const running = process.env.npm_execpath;
  return running ? { command: node, args: [running, ...args] } : { command: 'npm', args };
}
