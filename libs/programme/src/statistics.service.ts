import { Injectable } from '@nestjs/common';
import { Clock, Database, type Actor } from '@ocop/platform';
import { localDayOf, type GroupScheme, type LocalDate } from '@ocop/values';
import type { QueryStatisticsArgs } from '@ocop/graphql';
import { ProvinceFigure } from './figure.entity.js';
import { requireProvince } from './recognition.entity.js';
import { recognitionStateOn, type RecognitionAct } from './recognition.state.js';
import { statisticsOf, type Counted, type Statistics } from './statistics.js';

/** Counts for charts, from the register of 2020 or from the recognitions. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async statistics(actor: Actor, { source, provinceScheme, groupScheme }: QueryStatisticsArgs): Promise<Statistics> {
    const counted = source === 'REGISTER_2020' ? await this.#register(actor) : await this.#recognitions(localDayOf(this.clock.now()));
    return statisticsOf(counted, provinceScheme ?? '34', groupScheme ?? '2022');
  }

  async #register(actor: Actor): Promise<Counted[]> {
    const rows = await this.database.read(actor).find(ProvinceFigure, {});
    return rows.flatMap(({ province, fiveStar, fourStar, threeStar, proposedFiveStar }) => [
      { province, stars: 5, count: fiveStar },
      { province, stars: 4, count: fourStar },
      { province, stars: 3, count: threeStar },
      { province, stars: 'PROPOSED', count: proposedFiveStar },
    ]);
  }

  /** One SQL for all charts: the newest act of each product, counted by what the charts cut. Recognitions are public. */
  async #recognitions(today: LocalDate): Promise<Counted[]> {
    const rows = await this.database.query<RecognitionCount>('statistics-recognitions', RECOGNITION_COUNTS, []);
    return rows.map((row) => ({
      province: requireProvince(row.province_scheme, row.province_code),
      groupScheme: row.group_scheme,
      groupCode: row.group_code,
      stars: row.act === 'PROPOSED_FIVE_STAR' ? 'PROPOSED' : row.stars,
      state: recognitionStateOn(today, { act: row.act, decidedOn: row.decided_on, year: row.year }),
      count: row.count,
    }));
  }
}

interface RecognitionCount {
  province_scheme: '63' | '34';
  province_code: string;
  group_scheme: GroupScheme | null;
  group_code: string | null;
  act: Extract<RecognitionAct, 'PROPOSED_FIVE_STAR' | 'RECOGNISED'>;
  stars: 3 | 4 | 5 | null;
  year: number | null;
  decided_on: LocalDate | null;
  count: number;
}

/** Refused and revoked products are not counted; expired ones are, under their state. */
const RECOGNITION_COUNTS = `
  select province_scheme, province_code, group_scheme, group_code, act, stars, year, decided_on::text, count(*)::int as count
  from (
    select distinct on (product_id) * from recognition
    order by product_id, year desc nulls last, decided_on desc nulls last, id desc
  ) as newest
  where act in ('RECOGNISED', 'PROPOSED_FIVE_STAR')
  group by 1, 2, 3, 4, 5, 6, 7, 8`;
