import type { INestApplicationContext } from '@nestjs/common';
import { Product } from '@ocop/catalogue';
import { Conference, ConferenceService, ParticipantType, RegistrationService } from '@ocop/conference';
import { Actor, Database, EventHandlers, globalId, OutboxEvent } from '@ocop/platform';
import { BuyerRequest, QuoteService, RequestService, requestPublished } from '@ocop/sourcing';
import { addDays, localDayOf } from '@ocop/values';
import { actorOf } from './cast.js';

/** A conference that takes registrations and a request with a first quote, so that no screen is empty at the first look. */
export async function seedLife(application: INestApplicationContext): Promise<void> {
  const database = application.get(Database);
  const em = database.read(Actor.system);
  if ((await em.count(Conference)) === 0) await seedConference(application, database);
  if ((await em.count(BuyerRequest)) === 0) await seedRequest(application, database);
}

const today = () => localDayOf(new Date());

async function seedConference(application: INestApplicationContext, database: Database): Promise<void> {
  const conferences = application.get(ConferenceService);
  const organizer = await actorOf(database, 'congthuong@danang.example');
  const conference = await conferences.draft(organizer, {
    name: { vi: 'Hội nghị kết nối cung cầu sản phẩm OCOP miền Trung - Tây Nguyên', en: 'OCOP supply-demand connection conference, Central and Central Highlands' },
    description: {
      vi: 'Các Sở Công Thương trong vùng mời chủ thể OCOP, nhà phân phối và hệ thống siêu thị gặp nhau, tư vấn cùng chuyên gia và ký biên bản ghi nhớ.',
      en: 'The departments of industry and trade of the region bring producers, distributors and supermarket systems together, with expert consultations and a signing of memoranda.',
    },
    provinceCode: '48',
    venue: 'Cung hội nghị và triển lãm, quận Hải Châu',
    startsOn: addDays(today(), 21),
    endsOn: addDays(today(), 22),
    participantTypes: [
      { name: { vi: 'Chủ thể OCOP', en: 'Producer' }, capacity: 120 },
      { name: { vi: 'Nhà phân phối, siêu thị', en: 'Buyer' }, capacity: 60 },
      { name: { vi: 'Khách mời', en: 'Guest' }, capacity: 2 },
    ],
  });
  const id = globalId('Conference', conference.id);
  await conferences.change(organizer, id, 'publish');
  await conferences.change(organizer, id, 'open');
  const types = await database.read(Actor.system).find(ParticipantType, { conference: conference.id }, { orderBy: { capacity: 'desc' } });
  const producer = await actorOf(database, 'ketoan@haodat.example');
  await application.get(RegistrationService).register(producer, {
    conferenceId: id,
    participantTypeId: globalId('ParticipantType', types[0]!.id),
    delegates: [{ fullName: 'Đào Thị Hảo', email: 'ketoan@haodat.example' }],
  });
}

async function seedRequest(application: INestApplicationContext, database: Database): Promise<void> {
  const requests = application.get(RequestService);
  const buyer = await actorOf(database, 'diemban@haichau.example');
  const draft = await requests.draft(buyer, {
    title: 'Chè đặc sản cho quầy quà Tết',
    deadlineOn: addDays(today(), 10),
    deliveryProvinceCode: '48',
    deliveryFrom: addDays(today(), 20),
    deliveryTo: addDays(today(), 50),
    note: 'Cần hộp quà, có mã truy xuất.',
    lines: [{ description: 'Chè móc câu Tân Cương', groupCode: null, quantity: '120', unit: 'KGM', targetPrice: 450_000, minimumStars: null }],
  });
  await requests.publish(buyer, globalId('BuyerRequest', draft.id));
  await matchNow(application, database);
  const producer = await actorOf(database, 'ketoan@haodat.example');
  const product = await database.read(Actor.system).findOneOrFail(Product, { producer: producer.organizationId });
  const { lines } = await database.read(Actor.system).findOneOrFail(BuyerRequest, draft.id, { populate: ['lines'] });
  await application.get(QuoteService).submit(producer, {
    requestId: globalId('BuyerRequest', draft.id),
    validUntil: addDays(today(), 30),
    note: 'Hàng vụ mới, hộp 200 g.',
    lines: lines.getItems().map((line) => ({
      requestLineId: globalId('BuyerRequestLine', line.id),
      productId: globalId('Product', product.id),
      quantity: line.quantity,
      unitPrice: 430_000,
      vat: 'VAT_8' as const,
      leadTimeDays: 7,
    })),
  });
}

/** Matching is a job; here it is done at once, so that there is something to quote on. The job finds it done. */
async function matchNow(application: INestApplicationContext, database: Database): Promise<void> {
  const open = await database.read(Actor.system).find(OutboxEvent, { type: requestPublished.type, completedAt: null });
  for (const event of open) await application.get(EventHandlers).handle(event.id);
}
