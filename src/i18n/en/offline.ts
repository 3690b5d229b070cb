import type zh from '../zh/offline.ts';

const offline: typeof zh = {
  title: 'Without a network',
  lead: 'Three ways; take the one that fits. They cost nothing, and you need not register.',
  unsavedTitle: 'This page is not saved',
  unsaved: 'The site cannot be reached now, and this page is not saved on this device. Here is what is saved.',
  unsavedNothing:
    'The site cannot be reached now, and nothing is saved on this device. The help lines and the safety page open without a network.',
  pdfTitle: 'This PDF is not saved',
  pdf: 'The site cannot be reached now, and this PDF is not saved on this device. When there is a signal, open the page of its grade or kind of material and press “Save the PDFs too”. Saved pages go on opening.',
  again: 'Try to connect again',
  help: 'Help lines',
  safety: 'Safety page',
  saved: 'Saved on this device',
  nothing: 'Nothing yet.',
  total: '{{size}} altogether.',
  ways: 'Three ways',
  phone: {
    title: '1. Save it on the phone or computer',
    text: 'At home or in town, where there is a signal, open the site and save the grade you teach; workshops, activities, one-to-one kits and referral material can be saved too. At school without a signal, open the same address: lessons, handouts, pictures, help lines and search are there. Phones and computers, old and new.',
    where:
      'A new phone or a cleared browser loses what was saved; save it again then. Grades share the search, so a second one takes little more. Updating once a term is enough.',
    list: 'Choose a grade or other material to save',
    home: 'To have it like an app, choose “Add to home screen” or “Install” in the browser’s menu.',
  },
  kinds: {
    lead: 'Once saved it works without a signal: what is written on this page, handouts, help lines and search.',
    save: 'Save all of it ({{size}})',
  },
  folder: {
    title: '2. The whole folder, on a USB stick',
    text: 'One folder with pages, search and PDFs. Download the ZIP, unzip it first, then double-click index.html. An old computer with Windows 7 will do, and no network is needed at all.',
    everything: 'All grades, Chinese and English',
    perGrade: 'One grade only',
    sum: 'Checksum (SHA-256):',
    check: 'Check whether a copy is whole.',
    carry:
      'The county downloads it once and copies it to the computers of every school; it serves all year. Copy it and pass it on as you like.',
  },
  server: {
    title: '3. A server at school',
    text: 'Where the school has a local network, put the same folder on its server: every computer and phone in the school opens it without the internet.',
    limit:
      'Such an address mostly begins with http, and browsers do not save from it. It can be read inside the school’s network; to take it along, use one of the first two ways.',
  },
  where: {
    title: 'What works where',
    columns: ['Opened in', 'Can save', 'Note'],
    rows: [
      ['A browser on phone or computer', 'yes', 'Best. A recent Chrome, Edge, Safari or the phone’s own browser.'],
      ['WeChat', 'no', 'Tap ⋯ at the top right, choose “Open in browser”, then save or download.'],
      ['USB stick or folder', 'not needed', 'Everything is in it. Unzip, then double-click index.html.'],
      ['School server (http)', 'no', 'Read and search inside the school’s network. To take it along, use the folder.'],
    ],
  },
};

export default offline;
