import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, PersonalData, type DataSubject, type Erasure, type Pseudonym, type Transaction } from '@ocop/platform';
import { formatLocalDate, localDayOf } from '@ocop/values';
import { Registration } from './registration.entity.js';
import { RegistrationService } from './registration.service.js';

/** People as delegates: known by their address, whether or not they have an account. */
@Injectable()
export class ConferencePrivacy implements OnModuleInit {
  constructor(
    private readonly personal: PersonalData,
    private readonly registrations: RegistrationService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.personal.register({
      category: 'registrations',
      label: { vi: 'Đăng ký dự hội nghị', en: 'Registrations for conferences' },
      purpose: { vi: 'Giữ chỗ, gửi vé và đón bạn; ban tổ chức thấy họ tên và e-mail', en: 'To keep a seat, send the ticket and receive you; the organizer sees name and address' },
      basis: { vi: 'Hợp đồng: tổ chức của bạn đã đăng ký cho bạn', en: 'Contract: your organization registered you' },
      erasable: true,
      read: async (em, { email }) => {
        const found = await em.find(Registration, { email }, { populate: ['conference', 'organization', 'participantType'], orderBy: { createdAt: 'desc', id: 'desc' } });
        return found.map((row) => {
          const { name, startsOn, endsOn } = row.conference.getEntity();
          return { conference: name, startsOn, endsOn, as: row.participantType.getEntity().name, fullName: row.fullName, email: row.email, organization: row.organization.getEntity().name, state: row.state, createdAt: row.createdAt };
        });
      },
      line: ({ conference, startsOn, as, organization, state }, locale) =>
        [locale === 'VI' ? conference.vi : conference.en, formatLocalDate(startsOn), locale === 'VI' ? as.vi : as.en, organization, state].join(' · '),
      erase: (transaction, subject, pseudonym) => this.#erase(transaction, subject, pseudonym),
    });
  }

  /** Seats of conferences that are not over go to the next in line; who attended stays counted, without a name. */
  async #erase(transaction: Transaction, { email }: DataSubject, pseudonym: Pseudonym): Promise<Erasure> {
    const today = localDayOf(this.clock.now());
    const found = await transaction.em.find(Registration, { email }, { populate: ['conference'], orderBy: { participantType: 'asc', id: 'asc' } });
    const coming = found.filter(({ state, conference }) => state !== 'WITHDRAWN' && !conference.getEntity().isOverOn(today));
    for (const { id } of coming) await this.registrations.giveBack(transaction, id);
    for (const registration of found) Object.assign(registration, pseudonym);
    return {
      ...(coming.length > 0 && { erased: { vi: 'Đăng ký dự các hội nghị sắp tới: đã rút, chỗ được trao lại', en: 'Registrations for coming conferences: withdrawn, the seats were given on' } }),
      ...(found.length > coming.length && { kept: { vi: 'Việc đã dự hội nghị, dưới bút danh, cho thống kê của ban tổ chức', en: 'That somebody attended, under the pseudonym, for the organizer’s figures' } }),
    };
  }
}
