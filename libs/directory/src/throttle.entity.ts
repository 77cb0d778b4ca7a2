import { defineEntity, p } from '@mikro-orm/postgresql';
import { column } from '@ocop/platform';

const ThrottleSchema = defineEntity({
  name: 'Throttle',
  tableName: 'throttle',
  properties: {
    /** Hash of what is counted: nobody's address can be read here. */
    key: p.text().primary(),
    attempts: p.integer(),
    /** End of the window, by the database's clock. */
    until: column.instant(),
  },
});

/** How often something was tried in the current window. A few bytes that every process shares and that survive restarts. */
export class Throttle extends ThrottleSchema.class {}
ThrottleSchema.setClass(Throttle);
