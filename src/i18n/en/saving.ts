import type zh from '../zh/saving.ts';

const saving: typeof zh = {
  title: 'Save on this phone or computer',
  lead: 'Once saved it works without a signal: lessons, handouts, help lines and search.',
  noScript: 'Saving needs JavaScript. Without it you can download the whole folder.',
  more: 'How to work without a network',
  unsaved: 'Not saved yet. Pages, pictures and search take {{pages}}.',
  withPdfs: 'Save the PDFs too, {{size}} more',
  save: 'Save this grade ({{size}})',
  saving: 'Saving. You can stop and go on another time.',
  amount: '{{done}} of {{total}}',
  progress: 'How much is saved',
  stop: 'Stop for now',
  stopped: 'Stopped with {{done}} of {{total}}. It can be used once it is whole.',
  continue: 'Go on saving',
  discard: 'Do not save',
  saved: 'Saved: {{size}}. It opens without a signal. This is edition {{version}} ({{date}}), without PDFs.',
  savedWithPdfs: 'Saved with PDFs: {{size}}. It opens and prints without a signal. This is edition {{version}} ({{date}}).',
  addPdfs: 'Save the PDFs too ({{size}})',
  outdated:
    'The site has changed. An update fetches only the {{changed}} that changed; without it, your edition {{version}} ({{date}}) goes on working.',
  incomplete: 'The browser has cleared a part of what was saved: {{changed}} to fetch again.',
  update: 'Update ({{changed}})',
  remove: 'Remove',
  removeSure: 'Really remove? Press again',
  unreachable: 'The site cannot be reached now. Come back to save when there is a signal.',
  unreadable: 'This was saved, but its record is damaged and cannot be read. Open this page again with a signal and it is repaired.',
  kept: 'What you had saved before is untouched and goes on working.',
  retry: 'Try again',
  failed: {
    network: 'The network is gone; three tries failed. What has arrived is kept: go on when there is a signal.',
    full: 'There is not enough space on this device: {{size}} more are needed. Remove some photos or videos and try again.',
    damaged:
      'A file is not the one on the list: the site may just be changing to a new edition, or this network wants you to log in first. Try again in a few minutes. ({{file}})',
    busy: 'Something else is being saved, here or in another window. Press again when it is done.',
    unready: 'The browser is not ready. Reload this page and try again; a private window cannot save.',
  },
  unsupported: {
    copy: 'Everything is in this copy already; there is nothing to save.',
    plain:
      'This address begins with http, and browsers do not save from such sites. At school use the whole folder, or carry it on a USB stick.',
    wechat: 'WeChat keeps nothing. Tap ⋯ at the top right, choose “Open in browser”, and save there.',
    browser: 'This browser cannot save. Use a newer one, or download the whole folder.',
    blocked:
      'The browser does not let this site keep anything: the window may be private, or the settings block site data (cookies). Use an ordinary window, or allow this site in the settings, and open this page again; or download the whole folder.',
  },
  edition: 'There is a new edition of the site.',
  load: 'Load it now',
};

export default saving;
