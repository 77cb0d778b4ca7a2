import { createPostgresBackend, Queue, Worker, withBackend, type ConnectionOptions, type IQueueBackend, type Job, type JobProgress, type RedisQueueBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from './config.js';
import { jobsAtOnce, type QueueName } from './events.js';

/** What a job carries: the outbox row has the rest, and is the truth. */
export interface JobData {
  eventId: string;
  requestId: string;
}

/** A place to put jobs; the relay alone uses it. */
export interface JobQueue {
  addBulk(jobs: { id: string; type: string; data: JobData }[]): Promise<void>;
  close(): Promise<void>;
}

/** Something that works jobs off. */
export interface JobWorker {
  close(force?: boolean): Promise<void>;
}

type Work = (type: string, data: JobData) => Promise<void>;

/**
 * Tries with exponential backoff from half a second: the last one comes about four minutes after the first.
 * Finished and failed jobs leave the queue, because a job id that is still there would swallow the sweeper's next
 * dispatch: what still fails then begins anew with it, and the outbox says why it fails. Nothing is dropped.
 */
const jobOptions = { attempts: 10, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: true, removeOnFail: true };

/**
 * A killed worker's jobs come back after the lock ends. The count of such returns is practically unlimited: with
 * BullMQ's standard of one, killed workers turned one job of 300 into a failure. `runRetryDelay` is the pause after
 * a refused connection.
 */
const workerOptions = { autorun: false, lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 1_000, runRetryDelay: 1_000 };

/** Longer than any healthy start takes. */
const READY_MILLISECONDS = 10_000;
const PAUSE_MILLISECONDS = 1_000;

/**
 * Both backends run the same suite; Redis when it is configured, PostgreSQL otherwise.
 * @throws when the backend cannot be reached; then it is to be opened anew
 */
export async function openQueue({ REDIS_URL, DATABASE_URL }: Config, name: QueueName, onError: (error: Error) => void): Promise<JobQueue> {
  // Adding fails fast: the relay holds rows of the outbox meanwhile, and tries again by itself.
  const redis = REDIS_URL ? new Redis(REDIS_URL, { maxRetriesPerRequest: 1, commandTimeout: 5_000 }) : undefined;
  const queue = redis ? new Queue<JobData>(name, { connection: redis }) : new postgres.Queue<JobData>(name, { connection: postgresConnection(DATABASE_URL) });
  const close = async () => {
    await queue.close();
    redis?.disconnect();
  };
  queue.on('error', onError);
  await beginning(queue, close);
  return {
    addBulk: async (jobs) => {
      await queue.addBulk(jobs.map(({ id, type, data }) => ({ name: type, data, opts: { ...jobOptions, jobId: `outbox-${id}` } })));
    },
    close,
  };
}

/**
 * Works a queue off; `work` throws to have the job tried again.
 * @throws when the backend cannot be reached; then it is to be opened anew
 */
export async function openWorker({ REDIS_URL, DATABASE_URL }: Config, name: QueueName, work: Work, onError: (error: Error) => void): Promise<JobWorker> {
  const redis = REDIS_URL ? new Redis(REDIS_URL, { maxRetriesPerRequest: null }) : undefined;
  const options = { ...workerOptions, concurrency: jobsAtOnce[name] };
  const processor = (job: Job<JobData>) => work(job.name, job.data);
  const worker = redis
    ? new PatientWorker(name, processor, { ...options, connection: redis })
    : new PatientWorker(name, processor, { ...options, connection: postgresConnection(DATABASE_URL) }, createPostgresBackend);
  const close = async (force?: boolean) => {
    await worker.close(force);
    redis?.disconnect();
  };
  worker.on('error', onError);
  await beginning(worker, () => close(true));
  worker.run().catch(onError);
  return { close };
}

const postgres = withBackend(createPostgresBackend);
const postgresConnection = (connectionString: string) => ({ connectionString, schema: 'bullmq', migrate: true, max: 4, keepAlive: true });

/**
 * BullMQ asks for the next job again at once after any error but a refused connection. While PostgreSQL starts or stops,
 * or Redis loads its data, that is a loop as fast as the processor; after a failed beginning, whose error it keeps, it is
 * one that not even a timer gets a turn in.
 */
class PatientWorker<Backend extends IQueueBackend = RedisQueueBackend, Connection = ConnectionOptions> extends Worker<JobData, void, string, Backend, JobProgress, Connection> {
  protected override async moveToActive(token: string, name?: string): Promise<Job<JobData, void>> {
    try {
      return await super.moveToActive(token, name);
    } catch (error) {
      await this.delay(PAUSE_MILLISECONDS);
      throw error;
    }
  }
}

/** BullMQ remembers a failed beginning for ever: what could not begin is given up, for its owner to open another. */
async function beginning(opened: { waitUntilReady(): Promise<unknown> }, close: () => Promise<void>): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('the queue does not answer')), READY_MILLISECONDS);
  try {
    await Promise.race([opened.waitUntilReady(), late.promise]);
  } catch (error) {
    void close().catch(() => undefined); // it may wait for the one that does not answer
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
