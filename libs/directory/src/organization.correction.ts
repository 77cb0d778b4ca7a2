import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { capabilities, Database, DomainError, parseInput, platformErrors, rule, valueErrors, words, type Actor, type Capability, type Transaction } from '@ocop/platform';
import { cleanText, parseEmail, parsePhone, parseTaxCode, parseWebsite, province, type Result } from '@ocop/values';
import type { UpdateOrganizationInput } from '@ocop/graphql';
import { directoryErrors } from './directory.errors.js';
import { organizationSubmitted } from './directory.events.js';
import { requireFreeTaxCode } from './organization.claim.js';
import { lockCorrectable } from './organization.door.js';
import { organizationRenamed, organizationReopened } from './organization.events.js';
import { maskedTaxCode, Organization, organizationKinds } from './organization.entity.js';

/** Capabilities that everybody may take and leave; all others are given by administrators. */
export const openCapabilities: readonly Capability[] = ['BUYER', 'PRODUCER'];

/** Code of a province of today. */
export const provinceOfToday = z.string().refine(...rule((code: string) => province('34', code) !== undefined, platformErrors.INVALID_PROVINCE));

/** Text that may be left out, and null or blank clears it; anything else is read by a rule of libs/values. */
export function clearable<T>(read: (text: string) => Result<T>) {
  return z
    .string()
    .nullish()
    .transform((text, context): T | null | undefined => {
      if (text === undefined || text === null) return text;
      if (text.trim() === '') return null;
      const result = read(text);
      if (result.ok) return result.value;
      context.addIssue({ code: 'custom', params: { kind: valueErrors[result.problem], parameters: result.params } });
      return z.NEVER;
    });
}

/** How to reach an organization. */
export const contactShape = {
  address: clearable((text) => cleanText(text, { max: 300 })),
  taxCode: clearable(parseTaxCode),
  phone: clearable(parsePhone),
  email: clearable(parseEmail),
  website: clearable(parseWebsite),
};

const CorrectionShape = z.object({
  name: words(200).nullish(),
  kind: z.enum(organizationKinds).nullish(),
  provinceCode: provinceOfToday.nullish(),
  capabilities: z.array(z.enum(capabilities)).min(1).nullish(),
  ...contactShape,
});
type Correction = z.output<typeof CorrectionShape>;

/** What an officer verifies. */
const identity = ['name', 'kind', 'taxCode', 'provinceScheme', 'provinceCode'] as const;
const facts = [...identity, 'address', 'phone', 'email', 'website', 'capabilities'] as const;
type Facts = { [Fact in (typeof facts)[number]]: Organization[Fact] };

/** Corrections of an organization by its own people, its drafter or its officer. */
@Injectable()
export class OrganizationCorrection {
  constructor(private readonly database: Database) {}

  /**
   * What is left out stays, what is null or blank is cleared. A verified organization whose name, tax code, kind or
   * province changes goes back to the officer, unless whoever answers for it makes the change.
   * @throws NOT_FOUND, FORBIDDEN, ALREADY_MERGED, TAX_CODE_TAKEN, CAPABILITY_NOT_OPEN, and what each value is refused for
   */
  async correct(actor: Actor, { organizationId, ...input }: UpdateOrganizationInput): Promise<Organization> {
    const correction = parseInput(CorrectionShape, input);
    return this.database.write(actor, async (transaction) => {
      const organization = await lockCorrectable(transaction, organizationId);
      const before = factsOf(organization);
      apply(organization, correction, actor);
      const changed = facts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(factsOf(organization)[fact]));
      if (changed.length === 0) return organization;
      if (changed.includes('taxCode') && organization.isStanding()) await requireFreeTaxCode(transaction, organization);
      transaction.audit('organization.corrected', organization, { before: only(before, changed), after: only(factsOf(organization), changed) });
      if (changed.includes('name')) transaction.emit(organizationRenamed, organization, { organizationId: organization.id });
      if (identity.some((fact) => changed.includes(fact))) lookAgain(transaction, organization);
      return organization;
    });
  }
}

function apply(organization: Organization, { name, kind, provinceCode, taxCode, phone, capabilities: given, ...rest }: Correction, actor: Actor): void {
  if (name) organization.rename(name);
  if (kind) organization.kind = kind;
  if (provinceCode) organization.moveTo(provinceCode);
  if (taxCode !== undefined) organization.taxCode = taxCode?.code ?? null;
  if (phone !== undefined) organization.phone = phone?.e164 ?? null;
  if (given) organization.capabilities = grantable(organization, given, actor);
  for (const key of ['address', 'email', 'website'] as const) if (rest[key] !== undefined) organization[key] = rest[key];
}

/** Administrators give and take everything, except in their own organization; all others only what is open. @throws CAPABILITY_NOT_OPEN */
function grantable(organization: Organization, given: Capability[], actor: Actor): Capability[] {
  const wanted = (capability: Capability) => given.includes(capability);
  const own = actor.organizationIdOrNone === organization.id;
  if (actor.can('ADMINISTRATOR') && !own) return capabilities.filter(wanted);
  const granted = organization.capabilities.filter((capability) => !openCapabilities.includes(capability));
  if (given.some((capability) => !openCapabilities.includes(capability) && !granted.includes(capability))) {
    throw new DomainError(directoryErrors.CAPABILITY_NOT_OPEN, {}, 'capabilities');
  }
  return capabilities.filter((capability) => granted.includes(capability) || (openCapabilities.includes(capability) && wanted(capability)));
}

/** What was verified has changed: the officer looks again. One that waits is new to whoever has it on the screen. */
function lookAgain(transaction: Transaction, organization: Organization): void {
  if (organization.state === 'SUBMITTED') organization.submittedAt = new Date();
  if (organization.state !== 'VERIFIED' || organization.answersFor(transaction.actor)) return;
  organization.change('reopen');
  transaction.audit('organization.reopened', organization, { before: { state: 'VERIFIED' }, after: { state: organization.state } });
  const ids = { organizationId: organization.id };
  transaction.emit(organizationReopened, organization, ids);
  transaction.emit(organizationSubmitted, organization, ids);
}

function factsOf(organization: Organization): Facts {
  return Object.fromEntries(facts.map((fact) => [fact, organization[fact] ?? null])) as Facts;
}

/** As the audit trail keeps them for good: of a person's tax code no more than everybody may see. */
function only(given: Facts, keys: readonly (keyof Facts)[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, key === 'taxCode' ? maskedTaxCode(given.taxCode) : given[key]]));
}
