import { Client } from './client.mjs';
import { chapter, check, tell } from './story.mjs';

/** @param {Client} visitor */
export async function lookAtProgramme(visitor) {
  chapter(1, 'Chương trình: số liệu cộng lại', 'Programme: the figures that add up');
  const { reconciliation, statistics } = await visitor.ask(`{
    reconciliation { agreeing differing provinces { province { name { vi } } statedTotal computedTotal agrees } lines { key label { vi en } stated computed difference agrees } }
    statistics(source: REGISTER_2020, provinceScheme: P34) { total proposedFiveStar byStars { stars count } byProvince { province { name { vi } } total } }
  }`);
  for (const { province, statedTotal, computedTotal } of reconciliation.provinces) tell(`${province.name.vi}: ${statedTotal} = ${computedTotal}`);
  const wrong = reconciliation.lines.filter((line) => line.agrees === false);
  for (const { label, stated, computed, difference } of wrong) tell(`≠ ${label.vi} · ${label.en}: ${stated} ≠ ${computed} (${difference})`);
  tell(`34 tỉnh · provinces: ${statistics.byProvince.map(({ province, total }) => `${province.name.vi} ${total}`).join(', ')}`);
  check(reconciliation.provinces.length === 9 && statistics.total === 470, 'nine provinces and 470 products agree');
  check(['four_star', 'three_star'].every((key) => wrong.some((line) => line.key === key)), 'four-star and three-star totals differ');
}

const SEARCH = `query ($filter: ProductFilter) {
  products(filter: $filter, first: 5) { totalCount edges { node { name province { name { vi } } currentProvince { name { vi } } recognition { stars state year } producer { name } } } }
}`;

/** @param {Client} visitor */
export async function lookForProducts(visitor) {
  chapter(2, 'Danh mục: tìm không cần dấu', 'Catalogue: search without diacritics');
  for (const filter of [{ search: 'ca phe bot' }, { search: 'mat ong' }, { search: 'che', provinceScheme: 'P63', provinceCode: '06' }]) {
    const { products } = await visitor.ask(SEARCH, { filter });
    tell(`“${filter.search}”${'provinceCode' in filter ? ' + Bắc Kạn' : ''}: ${products.totalCount}`);
    for (const { node } of products.edges.slice(0, 3)) {
      const stars = node.recognition?.stars ? '★'.repeat(node.recognition.stars) : '–';
      tell(`   ${node.name} ${stars} ${node.recognition?.state ?? ''} · ${node.producer?.name ?? '?'} · ${node.province.name.vi} → ${node.currentProvince.name.vi}`);
    }
    check(products.totalCount > 0, `something is found for ${filter.search}`);
  }
}
