import { defineConfig } from 'vite'

/** The command line as one file for Node 20: nothing to install beside it. */
export default defineConfig({
  build: {
    ssr: 'corpus/cli/main.ts',
    outDir: '.output/cli',
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'crossread.js', banner: '#!/usr/bin/env node', codeSplitting: false } },
  },
  ssr: { noExternal: true },
  publicDir: false,
})
