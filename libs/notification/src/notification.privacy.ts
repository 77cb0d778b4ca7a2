import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId, OutboxEvent, PersonalData, type DataSubject, type Erasure, type ErasureReport, type Pseudonym, type Transaction } from '@ocop/platform';
import { formatInstant } from '@ocop/values';
import { Delivery } from './delivery.entity.js';
import { Notification } from './notification.entity.js';
import { deliveryQueued } from './notification.events.js';
import { FAREWELL } from './privacy.messages.js';
import { paths } from './paths.js';

const purpose = { vi: 'Báo cho bạn việc liên quan đến bạn, đúng một lần', en: 'To tell you what concerns you, exactly once' };
const basis = { vi: 'Hợp đồng: thông báo là một phần của dịch vụ', en: 'Contract: being told is part of the service' };

/** What people were told. */
@Injectable()
export class NotificationPrivacy implements OnModuleInit {
  constructor(private readonly personal: PersonalData) {}

  onModuleInit(): void {
    notifications(this.personal);
    mails(this.personal);
    this.personal.beforeForgetting(writeFarewell);
  }
}

/** The kind and the times, not the words: those may name others. */
function notifications(personal: PersonalData): void {
  personal.register({
    category: 'notifications',
    label: { vi: 'Thông báo trong ứng dụng', en: 'Notifications' },
    purpose,
    basis,
    erasable: true,
    read: async (em, { id }) => {
      const found = await em.find(Notification, { person: id }, { orderBy: { id: 'desc' } });
      return found.map(({ type, createdAt, readAt }) => ({ type, createdAt, readAt: readAt ?? null }));
    },
    line: ({ type, createdAt }) => `${formatInstant(createdAt)} · ${type}`,
    erase: async (transaction, subject, pseudonym) => {
      const gone = await transaction.em.nativeDelete(Notification, { person: subject.id });
      await unname(transaction, subject, pseudonym);
      return gone === 0 ? {} : { erased: { vi: 'Thông báo của bạn', en: 'Your notifications' } };
    },
  });
}

function mails(personal: PersonalData): void {
  personal.register({
    category: 'mails',
    label: { vi: 'Thư đã gửi cho bạn', en: 'Mails sent to you' },
    purpose,
    basis,
    erasable: true,
    read: async (em, { email }) => {
      const found = await em.find(Delivery, { recipient: email }, { orderBy: { id: 'desc' } });
      return found.map(({ type, recipient, state, createdAt, sentAt }) => ({ type, recipient, state, createdAt, sentAt: sentAt ?? null }));
    },
    line: ({ type, state, createdAt }) => `${formatInstant(createdAt)} · ${type} · ${state}`,
    erase: eraseMails,
  });
}

/** What waits to be sent is not sent any more; what failed says its address no longer. */
async function eraseMails({ em }: Transaction, { email }: DataSubject): Promise<Erasure> {
  const found = await em.find(Delivery, { recipient: email }, { fields: ['id'] });
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return {};
  await em.nativeDelete(Delivery, { id: { $in: ids } });
  await em.nativeUpdate(OutboxEvent, { subjectId: { $in: ids } }, { lastError: null });
  return { erased: { vi: 'Thư đã gửi và thư đang chờ gửi cho bạn', en: 'Mails that were sent to you or waited to be' } };
}

/**
 * What others were told names the person too. Found exactly by the address or the id in the facts, and by name among what
 * was told of records that the person had to do with, so that a namesake keeps the name.
 */
async function unname({ em }: Transaction, { id, email, fullName }: DataSubject, pseudonym: Pseudonym): Promise<void> {
  for (const table of ['notification', 'delivery']) {
    await em.execute(`update ${table} set facts = facts || jsonb_strip_nulls(jsonb_build_object('email', ?::text, 'fullName', case when facts ->> 'fullName' is not null then ?::text end)) where facts ->> 'email' = ?`, [
      pseudonym.email,
      pseudonym.fullName,
      email,
    ]);
    await em.execute(
      `update ${table} set facts = replace(facts::text, to_jsonb(?::text)::text, to_jsonb(?::text)::text)::jsonb
       where strpos(facts::text, to_jsonb(?::text)::text) > 0
         and (strpos(facts::text, ?) > 0 or subject_id in (select subject_id from audit_entry where person_id = ?))`,
      [fullName, pseudonym.fullName, fullName, id, id],
    );
  }
}

/** The address is in this row alone until the mail server took the letter, or never will. */
async function writeFarewell(transaction: Transaction, subject: DataSubject, report: ErasureReport): Promise<void> {
  const { id, email: recipient, locale } = subject;
  const delivery = transaction.em.create(Delivery, { id: newId(), recipient, locale, channel: 'MAIL', type: FAREWELL, subjectId: id, version: newId(), facts: { ...report }, path: paths.organizations });
  transaction.emit(deliveryQueued, delivery, { deliveryId: delivery.id });
}
