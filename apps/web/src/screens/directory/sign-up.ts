import type { Locale, OrganizationKind, SignUpMutationVariables } from '../../generated/graphql';

export const kinds = [
  'ENTERPRISE',
  'COOPERATIVE',
  'COOPERATIVE_GROUP',
  'HOUSEHOLD_BUSINESS',
  'COMMUNITY_BOARD',
  'DISTRIBUTOR',
  'SUPERMARKET_SYSTEM',
  'POINT_OF_SALE',
] as const satisfies readonly OrganizationKind[];

/** What people may sign up as; the other roles are given by officers. */
export type OpenCapability = 'BUYER' | 'PRODUCER';

export interface SignUpValues extends Record<string, unknown> {
  readonly fullName: string;
  readonly email: string;
  readonly password: string;
  readonly organizationName: string;
  readonly organizationKind: (typeof kinds)[number] | '';
  readonly capabilities: OpenCapability[];
  readonly provinceCode: string;
  readonly taxCode: string;
}

export const emptySignUp: SignUpValues = {
  fullName: '',
  email: '',
  password: '',
  organizationName: '',
  organizationKind: '',
  capabilities: [],
  provinceCode: '',
  taxCode: '',
};

export const requiredFields = [
  'fullName',
  'email',
  'password',
  'organizationName',
  'organizationKind',
  'capabilities',
  'provinceCode',
] as const;

/** The form's values as the API takes them; called once all required fields are filled. */
export function inputOf(values: SignUpValues, locale: Locale): SignUpMutationVariables['input'] {
  const { fullName, email, password, organizationName, organizationKind, capabilities, provinceCode, taxCode } = values;
  return {
    fullName,
    email,
    password,
    locale,
    organizationName,
    organizationKind: organizationKind === '' ? 'ENTERPRISE' : organizationKind,
    capabilities,
    provinceCode,
    taxCode: taxCode.trim() === '' ? null : taxCode,
  };
}
