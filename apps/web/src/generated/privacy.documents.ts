/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { MyConsentsQuery, MyConsentsQueryVariables, SetConsentMutation, SetConsentMutationVariables, MyDataQuery, MyDataQueryVariables, EraseMeMutation, EraseMeMutationVariables } from './graphql';
export const MyConsentsDocument = {"__meta__":{"operationName":"MyConsents","hash":"sha256:68f7842c32976e00f12fd1ea4e419bd5fa69a9e240b6804e7f30fee655f1abd7"}} as unknown as DocumentNode<MyConsentsQuery, MyConsentsQueryVariables>;
export const SetConsentDocument = {"__meta__":{"operationName":"SetConsent","hash":"sha256:aeed4a7f82e98255583b8ec97882b86c6cd40d8e4686f0eaa7736652deb878a7"}} as unknown as DocumentNode<SetConsentMutation, SetConsentMutationVariables>;
export const MyDataDocument = {"__meta__":{"operationName":"MyData","hash":"sha256:17412bfb4ff6e2c8cb4572c5a3383dee1b6a8317023a8f98adf3a0af6f412601"}} as unknown as DocumentNode<MyDataQuery, MyDataQueryVariables>;
export const EraseMeDocument = {"__meta__":{"operationName":"EraseMe","hash":"sha256:d744f10c936796a0dbbbe561a390f0194b693496eebfad729d4802b35505bb37"}} as unknown as DocumentNode<EraseMeMutation, EraseMeMutationVariables>;
