import type zh from '../zh/copies.ts';

const copies: typeof zh = {
  everything: 'Everything (Chinese and English)',
  grade: '{{grade}} ({{language}})',
  readme: {
    head: ['{{brand}} · {{copy}}', 'Edition {{version}}, {{date}}'],
    steps: [
      '1. Unzip first. Right-click the ZIP and choose "Extract all".',
      '   Opened without unzipping, nothing on the pages will work.',
      '2. Open the folder that came out of it and double-click index.html.',
      '3. No network is needed and nothing is installed. Your usual browser will do',
      '   (on Windows 7: Chrome, Edge or Firefox, not Internet Explorer).',
      '4. To print, click a PDF on the page.',
    ],
    foot: [
      'You may put it on a USB stick or another computer, or give it to another school. Always copy the whole folder.',
      'Text {{licence}}: {{licenceTerms}}{{licenceAt}}',
    ],
  },
  /** The first file of a ZIP of files without pages; the list of its files follows. */
  files: [
    '{{brand}} · {{name}}',
    'Edition {{version}}, {{date}}',
    'Unzip it first. Each format has a folder; the name of a file begins with the number of its document.',
    'Text {{licence}}: {{licenceTerms}}{{licenceAt}} Delete the mark in the footer of a sheet that you change.',
  ],
  /** In the place of links to formats that a copy leaves out. */
  notHere: '{{list}}: not in this copy. They are on the same page of the site, and its downloads page has them as a ZIP for a whole grade.',
  unzipFirst:
    'Unzip first. You opened this page inside the ZIP, so it looks wrong and nothing on it works. Close it, right-click the ZIP, choose "Extract all", and open index.html in the folder that comes out.',
  downloads: {
    title: 'Take it with you: works without a network',
    jump: 'No network at school? Take it all with you',
    lead: 'Download one ZIP, unzip it and double-click index.html. It is all there as it is online: to read, to search, to print. Put it on a USB stick and it works anywhere.',
    everything: 'Everything',
    everythingAbout:
      'All nine grades, workshops, activities, one-to-one and referral kits, in Chinese and English. Fetched once by the county, it serves all year.',
    gradesTitle: 'Just one grade',
    gradesAbout:
      'The lessons, handouts and PDFs of that grade, with the safety page, the help lines and the help cards. Small enough for mobile data.',
    uses: 'Other formats, a ZIP for each:',
    files: 'ZIP',
    sums: 'Check that a download is whole (SHA-256)',
    check: 'How to check a folder',
    sumsAbout:
      'When a line drops or a stick is old, files go bad. Work out the sum of your file and compare: if every character agrees, it is good.',
  },
  elsewhere: {
    title: 'This page is not in this copy',
    have: 'What you have is: ',
    online: 'Everything (online)',
    why: 'To be small and easy to pass on, it holds one grade. The page you asked for is in “Everything”.',
    how: 'To get everything, ask the person who gave you this copy; or, when you have a network, take it from the downloads page of the {{brand}} web site.',
    home: 'Back to the first page',
    help: 'The help lines are in every copy',
  },
};

export default copies;
