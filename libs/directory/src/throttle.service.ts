import { Injectable } from '@nestjs/common';
import { Actor, currentClient, Database, DomainError, platformErrors } from '@ocop/platform';
import { mailboxOf, networkOf, throttleKey } from './throttle.subject.js';

interface Rule {
  /** Length of a window. */
  minutes: number;
  /** Attempts for one account in a window. */
  perAccount: number;
  /** Attempts from one network in a window. */
  perNetwork: number;
}

/** Guesses: what succeeds is forgiven. */
const guess: Rule = { minutes: 15, perAccount: 10, perNetwork: 50 };
/** What sends a mail to an address: every time counts, so that nobody's mailbox is flooded. */
const letter: Rule = { minutes: 60, perAccount: 5, perNetwork: 100 };

const rules = {
  'log-in': guess,
  'password': guess,
  'sign-up-code': guess,
  'invitation': guess,
  'reset': guess,
  'sign-up': letter,
  'reset-request': letter,
  'invite': letter,
} satisfies Record<string, Rule>;

export type ThrottlePurpose = keyof typeof rules;

/**
 * Counts attempts by account and by network, in PostgreSQL, so that several processes share the count and a restart does
 * not forget it. An attempt is counted before it is made and forgiven when it succeeds: a hundred at once, in one
 * document or in many, are a hundred. Known and unknown accounts are counted alike.
 *
 * Traded away: windows are fixed and not sliding, so at a border twice the number fits; and whoever fails often enough
 * for somebody else's account keeps its owner out for the rest of the window, unless the owner resets the password.
 */
@Injectable()
export class ThrottleService {
  constructor(private readonly database: Database) {}

  /**
   * Counts an attempt from where the running request comes.
   * @param account address of the account, as typed; nothing where no account is known
   * @throws TOO_MANY_ATTEMPTS with the minutes to wait
   */
  async attempt(purpose: ThrottlePurpose, account?: string): Promise<void> {
    const { minutes, perAccount, perNetwork } = rules[purpose];
    const limits = new Map<string, number>();
    const [accountKey, networkKey] = keysOf(purpose, account);
    if (accountKey) limits.set(accountKey, perAccount);
    if (networkKey) limits.set(networkKey, perNetwork);
    if (limits.size === 0) return;
    const keys = [...limits.keys()].sort(); // locked in one order by everybody
    const rows = await this.#em().execute<{ key: string; attempts: number; minutes: number }[]>(
      `insert into throttle (key, attempts, until) values ${keys.map(() => '(?, 1, clock_timestamp() + make_interval(mins => ?))').join(', ')}
       on conflict (key) do update set
         attempts = case when throttle.until <= clock_timestamp() then 1 else throttle.attempts + 1 end,
         until = case when throttle.until <= clock_timestamp() then excluded.until else throttle.until end
       returning key, attempts, ceil(extract(epoch from until - clock_timestamp()) / 60)::int as minutes`,
      keys.flatMap((key) => [key, minutes]),
    );
    const over = rows.filter((row) => row.attempts > limits.get(row.key)!);
    if (over.length > 0) throw new DomainError(platformErrors.TOO_MANY_ATTEMPTS, { minutes: Math.max(1, ...over.map((row) => row.minutes)) });
  }

  /** The attempt succeeded: the account starts anew; of the network only this one attempt is taken back. */
  async forgive(purpose: ThrottlePurpose, account?: string): Promise<void> {
    const [accountKey, networkKey] = keysOf(purpose, account);
    if (accountKey) await this.#em().execute('delete from throttle where key = ?', [accountKey]);
    if (networkKey) await this.#em().execute('update throttle set attempts = greatest(attempts - 1, 0) where key = ?', [networkKey]);
  }

  /** Whoever proved to own the mailbox in another way need not wait; nothing is taken back of the network. */
  async release(purpose: ThrottlePurpose, account: string): Promise<void> {
    await this.#em().execute('delete from throttle where key = ?', [throttleKey(purpose, 'account', mailboxOf(account))]);
  }

  /** In its own commit: an attempt counts whatever becomes of it. */
  #em() {
    return this.database.read(Actor.system);
  }
}

function keysOf(purpose: ThrottlePurpose, account: string | undefined): [string | undefined, string | undefined] {
  const { address } = currentClient();
  return [
    account === undefined ? undefined : throttleKey(purpose, 'account', mailboxOf(account)),
    address === undefined ? undefined : throttleKey(purpose, 'network', networkOf(address)),
  ];
}
