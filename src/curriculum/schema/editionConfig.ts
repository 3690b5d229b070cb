import { z } from 'zod';
import { bilingual, explained } from './bilingual.ts';
import { localizedLine, words } from './common.ts';
import { ownChecks } from './editionChecks.ts';
import { limitsShape } from './editionLimits.ts';
import { lookShape } from './editionLook.ts';
import { traitShape } from './editionTraits.ts';

/**
 * The address of the site as it is printed, drawn as a QR code and typed from paper: https, a host with a name, and the folder of the host
 * if the site is in one. It has no signs that only look like others.
 */
const siteForm =
  /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])(?::\d{1,5})?(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/;

/** A longer address would make the code on paper so fine that a copy of a copy cannot be read, and no one types it. */
const longestSite = 60;
const longestContact = 80;

const site = z
  .string()
  .regex(siteForm, {
    error: bilingual({
      zh: '网址照这样写：https://kite.example.org 或 https://example.org/kite。以 https:// 开头，用小写字母，后面没有 ? 和 #。',
      en: 'Write an address such as https://kite.example.org or https://example.org/kite: it begins with https://, is in small letters, and has no ? and no #.',
    }),
  })
  .max(longestSite, {
    error: bilingual({
      zh: '它要印在每张纸上，还要画成二维码，请用短一些的网址。',
      en: 'It is printed on every sheet and drawn as a QR code: use a shorter one.',
    }),
  })
  .transform((address) => address.replace(/\/+$/, ''));

/** Five digits or more, grouped or not, that are not the name of a mailbox. */
const longNumber = /\d(?:[ -]?\d){4,}(?![\w.-]*@)/;

const contact = words
  .max(longestContact)
  .refine((line) => !line.includes('\n'), {
    error: bilingual({ zh: '写成一行。', en: 'Write it in one line.' }),
  })
  .refine((line) => !longNumber.test(line), {
    error: bilingual({
      zh: '这一行不写号码：孩子出了事会照着打，接的人不一定会帮。写单位的名字、邮箱或网页；求助电话只写在 content/hotlines.yaml。',
      en: 'Write no number here: a child in trouble would ring it, and whoever answers may not know what to do. Write the name of the organisation, a mailbox or a page; help lines are in content/hotlines.yaml alone.',
    }),
  });

/** What an organisation says of its edition of the curriculum: `edition.yaml`, next to the folders of the curriculum. All of it is optional. */
export const editionConfigFile = z.strictObject({
  ...traitShape,
  site: explained(site.optional(), {
    zh: '网站的地址，比如 https://kite.example.org。写了它，每张纸的页脚就印着网址和二维码，扫一下就知道这张还能不能用。还没有网站，就不写。',
    en: 'The address of the site, for example https://kite.example.org. With it, every sheet has the address and a QR code that says whether the sheet is current. Leave it out while there is no site.',
  }),
  contact: explained(localizedLine(contact).optional(), {
    zh: '材料有错、有问题，找谁：一行，比如单位的名字和邮箱。不写电话号码。',
    en: 'Whom to write to about the material: one line, such as the name and mailbox of the organisation. No phone numbers.',
  }),
  ...lookShape,
  ...limitsShape,
  checks: explained(ownChecks.optional(), {
    zh: '哪几项检查和本项目不一样：多严，按什么数。护着孩子的那些不能降低。',
    en: 'The checks that differ from those of the project: how grave they are, and their numbers. Those that keep children safe cannot be lowered.',
  }),
});

export type EditionConfig = z.infer<typeof editionConfigFile>;
