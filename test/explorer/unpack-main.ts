// Unpacks the Chromium that npm brought, with its libraries and fonts, into the folder for temporary files: its package
// knows no other place, so whoever starts this says in TMPDIR which that is.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium, { inflate } from '@sparticuz/chromium';

const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
await chromium.executablePath(packed);
await inflate(join(packed, 'al2023.tar.br'));
