/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { ProductsQuery, ProductsQueryVariables, ProductQuery, ProductQueryVariables } from './graphql';
export const ProductsDocument = {"__meta__":{"operationName":"Products","hash":"sha256:9750f178638ddb3a73080028580c5fb7c0a36f7343dfb4ccda76a61d63f5c6f0"}} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const ProductDocument = {"__meta__":{"operationName":"Product","hash":"sha256:b98f5e5feabb148a805ea32866e555172c6977fd17b33c3a8091d3290e90ccba"}} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
