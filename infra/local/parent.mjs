// A launcher whose terminal or npm was killed with -9 hears no signal; it must notice by itself.

/**
 * Calls once when the process that started us is gone: the launcher's own first stage (its channel closes), or npm (we get another
 * parent). A launcher started by hand may outlive its shell, so then nothing is watched.
 * @param {() => void} listener
 * @returns {() => void} stops watching
 */
export function onParentGone(listener) {
  if (process.channel) {
    process.once('disconnect', listener);
    process.channel.unref();
    return () => process.off('disconnect', listener);
  }
  if (!process.env.npm_lifecycle_event) return () => undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    listener();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}
