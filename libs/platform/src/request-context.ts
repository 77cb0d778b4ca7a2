import { AsyncLocalStorage } from 'node:async_hooks';

/** From where a request comes; empty for jobs. */
export interface Client {
  /** Of the socket, or what a trusted proxy says. */
  address?: string | undefined;
  userAgent?: string | undefined;
}

interface RequestContext {
  /** Follows a click into its jobs and mails; stands in every log line. */
  requestId: string;
  client: Client;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs work under a request id. */
export function inRequest<T>(requestId: string, work: () => T, client: Client = {}): T {
  return storage.run({ requestId, client }, work);
}

/** The id of the request or job that is running; `-` outside of any. */
export function currentRequestId(): string {
  return storage.getStore()?.requestId ?? '-';
}

/** From where the running request comes. */
export function currentClient(): Client {
  return storage.getStore()?.client ?? {};
}
