import { GROUP_2018_TO_2022, productGroup, productGroups } from './product-group.js';

describe('product groups', () => {
  it('are six in each scheme, told apart by scheme and code', () => {
    expect(productGroups('2018').map((group) => group.code)).toEqual([
      'food', 'drink', 'herbal', 'textile', 'craft', 'tourism',
    ]);
    expect(productGroups('2022').map((group) => group.code)).toEqual([
      'food', 'drink', 'herbal', 'handicraft', 'ornamental', 'tourism',
    ]);
    expect(productGroup('2018', 'herbal')?.name.vi).toBe('Thảo dược');
    expect(productGroup('2022', 'herbal')?.name.vi).toBe('Dược liệu và sản phẩm từ dược liệu');
    expect(productGroup('2022', 'craft')).toBeUndefined();
    expect(productGroup('2018', 'constructor')).toBeUndefined();
  });

  it('map forward: two fall together in handicrafts, ornamental has no predecessor', () => {
    expect(Object.keys(GROUP_2018_TO_2022)).toEqual(productGroups('2018').map((group) => group.code));
    expect(GROUP_2018_TO_2022.textile).toBe('handicraft');
    expect(GROUP_2018_TO_2022.craft).toBe('handicraft');
    const reached = new Set<string>(Object.values(GROUP_2018_TO_2022));
    expect(productGroups('2022').filter((group) => !reached.has(group.code)).map((group) => group.code)).toEqual([
      'ornamental',
    ]);
  });
});
