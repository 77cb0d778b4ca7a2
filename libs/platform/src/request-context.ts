import { AsyncLocalStorage } from 'node:async_hooks';

interface RequestContext {
  /** Follows a click into its jobs and mails; stands in every log line. */
  requestId: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs work under a request id. */
export function inRequest<T>(requestId: string, work: () => T): T {
  return storage.run({ requestId }, work);
}

/** The id of the request or job that is running; `-` outside of any. */
export function currentRequestId(): string {
  return storage.getStore()?.requestId ?? '-';
}
