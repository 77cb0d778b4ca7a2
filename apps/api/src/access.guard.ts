import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { ACCESS, requireAccess, type Access, type Actor } from '@ocop/platform';

/** Deny by default: a root field or route lets in only whom it names. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const declared = this.reflector.get<Access[] | undefined>(ACCESS, context.getHandler());
    requireAccess(actorOf(context), declared);
    return true;
  }
}

/** Who calls, over GraphQL or HTTP. */
export function actorOf(context: ExecutionContext): Actor {
  if (context.getType<GqlContextType>() === 'graphql') return GqlExecutionContext.create(context).getContext<{ actor: Actor }>().actor;
  return context.switchToHttp().getRequest<{ actor: Actor }>().actor;
}
