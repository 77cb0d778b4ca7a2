import fc from 'fast-check';
import { csvOf } from './csv';

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');

describe('CSV of a list', () => {
  it('begins with a byte order mark and ends each line as RFC 4180 has it', () => {
    expect(csvOf(['Tên', 'Số'], [['Mật ong', 3]])).toBe('\uFEFFTên,Số\r\nMật ong,3\r\n');
  });

  it.each(['=1+1', '+84912345678', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])('makes %j inert', (cell) => {
    const [, line = ''] = withoutMark(csvOf(['x'], [[cell]])).split('\r\n', 2);
    expect(line.replace(/^"/, '')).toMatch(/^'/);
  });

  it('leaves negative numbers numbers', () => {
    expect(withoutMark(csvOf(['x'], [[-5]]))).toBe('x\r\n-5\r\n');
  });

  it('quotes what would break a line or a cell', () => {
    expect(withoutMark(csvOf(['x', 'y'], [['a,"b"\nc', null]]))).toBe('x,y\r\n"a,""b""\nc",\r\n');
  });

  it('never writes a cell that a spreadsheet would run, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const body = withoutMark(csvOf(['x'], [[cell]])).slice('x\r\n'.length, -'\r\n'.length);
        const read = body.startsWith('"') ? body.slice(1, -1).replaceAll('""', '"') : body;
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
        expect([cell, `'${cell}`]).toContain(read);
      }),
    );
  });
});
