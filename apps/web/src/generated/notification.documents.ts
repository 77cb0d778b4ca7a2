/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type { NotificationsQuery, NotificationsQueryVariables, MarkAllNotificationsReadMutation, MarkAllNotificationsReadMutationVariables, MarkNotificationReadMutation, MarkNotificationReadMutationVariables } from './graphql';
export const NotificationsDocument = {"__meta__":{"operationName":"Notifications","hash":"sha256:2927cd60fa321c2eb31f609574556fc76921fe1f8e3527e7d679aa5e9cf3aea2"}} as unknown as DocumentNode<NotificationsQuery, NotificationsQueryVariables>;
export const MarkAllNotificationsReadDocument = {"__meta__":{"operationName":"MarkAllNotificationsRead","hash":"sha256:85693ff53ac8de8ecbf952eb3c314d4020cc0e7b33216ee727be8d241c12932f"}} as unknown as DocumentNode<MarkAllNotificationsReadMutation, MarkAllNotificationsReadMutationVariables>;
export const MarkNotificationReadDocument = {"__meta__":{"operationName":"MarkNotificationRead","hash":"sha256:e68a5b37a33a8bfe33da52cf570f1566cf874d4102c8cc6851602cf304dbe6fa"}} as unknown as DocumentNode<MarkNotificationReadMutation, MarkNotificationReadMutationVariables>;
