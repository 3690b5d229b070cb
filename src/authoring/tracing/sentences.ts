import type { Localized } from '../../curriculum/locale.ts';

export function missingFile(file: string): Localized {
  return {
    zh: `找不到 ${file}：--from 后面写扫描或照片的文件名，从运行命令的文件夹写起。`,
    en: `There is no file ${file}: after --from write the name of the scan or photo, from the folder in which the command runs.`,
  };
}

export function otherFile(file: string): Localized {
  return {
    zh: `${file} 不是 PNG，也不是 JPEG。在看图的程序里另存为 PNG 或 JPEG（.jpg）；已经是 SVG 的，直接放进 content/pictures。`,
    en: `${file} is neither a PNG nor a JPEG. Save it as PNG or JPEG (.jpg) in a program that shows pictures; an SVG goes into content/pictures as it is.`,
  };
}

export function brokenFile(file: string): Localized {
  return {
    zh: `${file} 打不开，可能没有存完整。在看图的程序里打开，再存一遍。`,
    en: `${file} cannot be read; perhaps it was not saved whole. Open it in a program that shows pictures and save it again.`,
  };
}

export function largeFile(file: string, megabytes: number): Localized {
  return {
    zh: `${file} 超过 ${megabytes} MB。存小一些再来。`,
    en: `${file} has more than ${megabytes} MB. Save it smaller.`,
  };
}

export function manyPixels(file: string, megapixels: number): Localized {
  return {
    zh: `${file} 超过 ${megapixels} 百万像素。缩小一些再来：长边 2000 像素就够了。`,
    en: `${file} has more than ${megapixels} million pixels. Make it smaller: 2000 pixels along the longer side are enough.`,
  };
}

export function manyPasses(file: string, passes: number): Localized {
  return {
    zh: `${file} 这个 JPEG 要读 ${passes} 遍以上才完整，太久了。在看图的程序里打开，另存为普通的 JPEG 或 PNG。`,
    en: `${file} is a JPEG that has to be gone over more than ${passes} times, which takes too long. Open it in a program that shows pictures and save it as an ordinary JPEG or a PNG.`,
  };
}

export function tooDark(file: string): Localized {
  return {
    zh: `${file} 太暗，看不清线。在窗边、光线均匀的地方再拍一张，或者扫描。`,
    en: `${file} is too dark for its lines to be seen. Photograph the drawing again next to a window, in even light, or scan it.`,
  };
}

export function tooBlack(file: string, share: number): Localized {
  const percent = Math.round(share * 100);
  return {
    zh: `${file} 有 ${percent}% 是黑的，不像线描。用黑笔画在白纸上，只留画纸，四边的桌子裁掉。`,
    en: `${file} is black for ${percent} %, which is no line drawing. Draw with a black pen on white paper, and cut off the table around the sheet.`,
  };
}

export function nothingFound(file: string): Localized {
  return {
    zh: `在 ${file} 里没有找到线。画得深一些：用黑色的笔，线粗一点。`,
    en: `No lines were found in ${file}. Draw them stronger: with a black pen, and wider.`,
  };
}

export function tooComplex(file: string, bytes: number): Localized {
  return {
    zh: `${file} 的细节太多，描出来超过 ${bytes / 1000} KB。画简单些：没有阴影、花纹和小字的轮廓。`,
    en: `${file} has too many details: traced, it would have more than ${bytes / 1000} KB. Draw it more simply: outlines without shading, patterns or small letters.`,
  };
}
