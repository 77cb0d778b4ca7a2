import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { cleanText } from '@ocop/platform';
import type { Observable } from 'rxjs';

/** All text that comes in is NFC and free of control characters before any domain sees it. */
@Injectable()
export class CleanTextInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() === 'graphql') cleanText(GqlExecutionContext.create(context).getArgs());
    return next.handle();
  }
}
