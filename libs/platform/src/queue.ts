import { createPostgresBackend, Queue, Worker, withBackend, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from './config.js';
import type { QueueName } from './events.js';

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
 * What then still fails is marked dead in the outbox and shown; nothing is dropped. Finished and failed jobs leave
 * the queue, because a job id that is still there would swallow the sweeper's next dispatch.
 */
const jobOptions = { attempts: 10, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: true, removeOnFail: true };

/**
 * A killed worker's jobs come back after the lock ends. The count of such returns is practically unlimited: with
 * BullMQ's standard of one, killed workers turned one job of 300 into a failure.
 */
const workerOptions = { concurrency: 8, lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 1_000 };

/** Both backends run the same suite; Redis when it is configured, PostgreSQL otherwise. */
export function openQueue(config: Config, name: QueueName, onError: (error: Error) => void): JobQueue {
  const { queue, end } = config.REDIS_URL ? redisQueue(config.REDIS_URL, name) : postgresQueue(config.DATABASE_URL, name);
  queue.on('error', onError);
  return {
    addBulk: async (jobs) => {
      await queue.addBulk(jobs.map(({ id, type, data }) => ({ name: type, data, opts: { ...jobOptions, jobId: `outbox-${id}` } })));
    },
    close: async () => {
      await queue.close();
      end();
    },
  };
}

/** Works a queue off; `work` throws to have the job tried again. */
export function openWorker(config: Config, name: QueueName, work: Work, onError: (error: Error) => void): JobWorker {
  const processor = (job: Job<JobData>) => work(job.name, job.data);
  const { worker, end } = config.REDIS_URL ? redisWorker(config.REDIS_URL, name, processor) : postgresWorker(config.DATABASE_URL, name, processor);
  worker.on('error', onError);
  return {
    close: async (force) => {
      await worker.close(force);
      end();
    },
  };
}

const noEnd = () => undefined;
const postgres = withBackend(createPostgresBackend);
const postgresConnection = (connectionString: string) => ({ connectionString, schema: 'bullmq', migrate: true, max: 4 });

function postgresQueue(url: string, name: QueueName) {
  return { queue: new postgres.Queue<JobData>(name, { connection: postgresConnection(url) }), end: noEnd };
}

function postgresWorker(url: string, name: QueueName, processor: (job: Job<JobData>) => Promise<void>) {
  return { worker: new postgres.Worker<JobData>(name, processor as never, { connection: postgresConnection(url), ...workerOptions }), end: noEnd };
}

function redisQueue(url: string, name: QueueName) {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  return { queue: new Queue<JobData>(name, { connection }), end: () => connection.disconnect() };
}

function redisWorker(url: string, name: QueueName, processor: (job: Job<JobData>) => Promise<void>) {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  return { worker: new Worker<JobData>(name, processor, { connection, ...workerOptions }), end: () => connection.disconnect() };
}
