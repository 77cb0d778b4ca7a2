/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { StatisticsQuery, StatisticsQueryVariables, ReconciliationQuery, ReconciliationQueryVariables, ImportRunsQuery, ImportRunsQueryVariables, ImportRunQuery, ImportRunQueryVariables, ImportFileMutation, ImportFileMutationVariables } from './graphql';
export const StatisticsDocument = {"__meta__":{"operationName":"Statistics","hash":"sha256:7c39fb1ebac09228f562db7bd2b4c224c01414dcc5c5c53dca86017bb500975c"}} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const ReconciliationDocument = {"__meta__":{"operationName":"Reconciliation","hash":"sha256:ab129bd61d5a471fae50debfb42a9dbb5855c7e7c66158b5e791279305e38362"}} as unknown as DocumentNode<ReconciliationQuery, ReconciliationQueryVariables>;
export const ImportRunsDocument = {"__meta__":{"operationName":"ImportRuns","hash":"sha256:58a407ffa5d65158d0e8da22041103a9b84a2610eebbaf907c9e359b9692abc2"}} as unknown as DocumentNode<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = {"__meta__":{"operationName":"ImportRun","hash":"sha256:6c28afb649c2eba002d166568e75a5c65ed8e94dcee4a075bec83b57b9461244"}} as unknown as DocumentNode<ImportRunQuery, ImportRunQueryVariables>;
export const ImportFileDocument = {"__meta__":{"operationName":"ImportFile","hash":"sha256:2dfa1ea0c9caaeef91170fa9025d028929450f0aef4bd59a6119a45be1cb8f8c"}} as unknown as DocumentNode<ImportFileMutation, ImportFileMutationVariables>;
