import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ACCESS, PEOPLE_ONLY, requireAccess, requirePeople, requireScope, TOKENS_MAY_TRADE, type Access, type Actor } from '@ocop/platform';

/** Deny by default: a root field or route lets in only whom it names, and of API tokens only those whose scope reaches so far. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const declared = this.reflector.get<Access[] | undefined>(ACCESS, context.getHandler());
    const actor = actorOf(context);
    requireAccess(actor, declared);
    requirePeople(actor, this.reflector.get<boolean | undefined>(PEOPLE_ONLY, context.getHandler()));
    requireScope(actor, isChange(context), this.reflector.getAllAndOverride<boolean | undefined>(TOKENS_MAY_TRADE, [context.getHandler(), context.getClass()]));
    return true;
  }
}

/** Who calls, over GraphQL or HTTP. */
export function actorOf(context: ExecutionContext): Actor {
  if (context.getType<GqlContextType>() === 'graphql') return GqlExecutionContext.create(context).getContext<{ actor: Actor }>().actor;
  return context.switchToHttp().getRequest<{ actor: Actor }>().actor;
}

/** A mutation, or a route that is more than reading. */
function isChange(context: ExecutionContext): boolean {
  if (context.getType<GqlContextType>() === 'graphql') return GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>().operation.operation === 'mutation';
  return context.switchToHttp().getRequest<{ method: string }>().method !== 'GET';
}
