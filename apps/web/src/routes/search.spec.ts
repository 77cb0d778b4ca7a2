import { asInnerPath, asNumbers, asOneOf, asPage, asText, parseSearch, stringifySearch } from './search';

describe('filters in the address bar', () => {
  it('reads what it writes, several values of one key too', () => {
    const search = { q: 'mật ong', province: '01', stars: ['4', '5'] };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it('writes nothing for what is not set', () => {
    expect(stringifySearch({ q: undefined, province: '', group: null })).toBe('');
  });

  it('takes a mistyped filter for none', () => {
    expect(asOneOf(['P34', 'P63'], 'P99')).toBeUndefined();
    expect(asNumbers([3, 4, 5], ['9', 'x'])).toBeUndefined();
    expect(asNumbers([3, 4, 5], ['5', '3'])).toEqual([3, 5]);
    expect(asText('   ')).toBeUndefined();
  });

  it('shows a page number only beside a cursor', () => {
    expect(asPage({ page: '7' })).toEqual({});
    expect(asPage({ after: 'c', page: 'many' })).toEqual({ after: 'c', page: 2 });
    expect(asPage({ after: 'c', page: '3' })).toEqual({ after: 'c', page: 3 });
  });
});

describe('where to go after the log-in', () => {
  it.each(['/', '/memoranda/x?y=1'])('goes to %s', (path) => {
    expect(asInnerPath(path)).toBe(path);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', 'memoranda', '', undefined])(
    'never leads to %s',
    (path) => {
      expect(asInnerPath(path)).toBeUndefined();
    },
  );
});
