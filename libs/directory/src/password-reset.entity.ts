import { defineEntity } from '@mikro-orm/postgresql';
import { column } from '@ocop/platform';

/** How long the link of a reset opens. */
export const RESET_MINUTES = 60;

const PasswordResetSchema = defineEntity({
  name: 'PasswordReset',
  tableName: 'password_reset',
  indexes: [{ properties: ['email', 'createdAt'] }],
  properties: {
    id: column.id(),
    email: column.text(),
    createdAt: column.createdAt(),
    expiresAt: column.instant(),
    usedAt: column.instant().nullable(),
  },
});

/**
 * Somebody asked for a new password for an address. Known and unknown addresses get a row alike, so that asking takes
 * alike long; whether anybody is there is found out by the job that would send the mail.
 */
export class PasswordReset extends PasswordResetSchema.class {}
PasswordResetSchema.setClass(PasswordReset);
