import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env['OCOP_API_URL'] ?? 'http://127.0.0.1:4000';

/** Only `npm run dev` in this folder uses the proxy; the built web is served by the API itself, from one origin. */
const proxy = Object.fromEntries(['/graphql', '/auth', '/files'].map((path) => [path, { target: api, ws: true }]));

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['@ocop/source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy },
  build: { target: 'es2022', sourcemap: false, reportCompressedSize: true },
});
