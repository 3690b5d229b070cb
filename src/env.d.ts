/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    face: import('./blocks/face.ts').WebFace;
  }
}

/** `astro check` knows each component; plain `tsc` only that there is one. */
declare module '*.astro' {
  const Component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Component;
}
