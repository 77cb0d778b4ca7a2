import { z } from 'zod';

const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).default('smtp://127.0.0.1:1025'),
  MAIL_FROM: z.string().min(3).default('OCOP Connect <no-reply@ocop-connect.example>'),
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  WORKER_HTTP_PORT: z.coerce.number().int().min(0).max(65_535).default(4001),
  /** Addresses or ranges of the proxies in front (`loopback`, `10.0.0.0/8`), separated by commas: only their X-Forwarded-For is believed. */
  TRUST_PROXY: z.string().optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4000'),
  DATA_DIR: z.string().min(1).default('.data'),
  WEB_DIR: z.string().min(1).default('apps/web/dist'),
  SCHEMA_DIR: z.string().min(1).default('graphql'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** All that can be set from outside, by the names of the environment. */
export type Config = z.infer<typeof Environment>;

/** Nest token of the configuration. */
export const CONFIG = Symbol('CONFIG');

/**
 * Reads the configuration once, at start.
 * @throws Error that lists every wrong variable in one readable message
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is not valid:\n${lines.join('\n')}\nSee docs/operating.md, Configuration.`);
}
