/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    face: import('./blocks/face.ts').WebFace;
  }
}
