/// <reference lib="dom" />
// Copies the message to families, and reads aloud where the device has voices.

import { offerToCopy } from '../../lib/browser/copyButtons.ts';
import { offerVoices } from './voice.ts';

offerToCopy();
if ('speechSynthesis' in globalThis) offerVoices();
