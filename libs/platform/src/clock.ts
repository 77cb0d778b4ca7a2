import { Injectable } from '@nestjs/common';

/** The time of this process. Deadlines under a race use the database's clock instead. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
