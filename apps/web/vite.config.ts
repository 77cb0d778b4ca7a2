import react from '@vitejs/plugin-react';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const api = process.env['OCOP_API_URL'] ?? 'http://127.0.0.1:4000';

/** Only `npm run dev` in this folder uses the proxy; the built web is served by the API itself, from one origin. */
const proxy = Object.fromEntries(['/graphql', '/auth', '/files'].map((path) => [path, { target: api, ws: true }]));

/** Scripts and sheets are compressed once, here, and not on every request: the API sends the `.br` or `.gz` beside a file. */
const compressed: Plugin = {
  name: 'ocop-compressed',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, output] of Object.entries(bundle)) {
        if (!/\.(js|css|svg)$/.test(fileName)) continue;
        const bytes = Buffer.from(output.type === 'chunk' ? output.code : output.source);
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(bytes, { params }) });
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(bytes) });
      }
    },
  },
};

export default defineConfig({
  base: '/',
  plugins: [react(), compressed],
  resolve: {
    conditions: ['@ocop/source', ...defaultClientConditions],
    alias: { '@0no-co/graphql.web': fileURLToPath(new URL('src/client/graphql-language.ts', import.meta.url)) },
  },
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
  build: { target: 'es2022', sourcemap: false, reportCompressedSize: false },
});
