import type { NamedEntry } from '../../editor/words.ts';
import { openDialog } from './dialog.ts';
import type { SayEditor } from './words.ts';

/** Shows all pictures and asks for one; undefined when none is chosen. `address` is that of a picture. */
export async function choosePicture(
  say: SayEditor,
  pictures: readonly NamedEntry[],
  address: (name: string) => string,
): Promise<NamedEntry | undefined> {
  const label = document.createElement('label');
  const filter = document.createElement('input');
  filter.type = 'search';
  label.append(say('pictureFilter'), filter);
  const grid = document.createElement('div');
  grid.className = 'grid';
  const none = document.createElement('p');
  none.textContent = say('noPictures');
  let chosen: NamedEntry | undefined;
  await openDialog<'chosen' | 'closed'>({
    title: say('pictures'),
    className: 'gallery',
    content: [label, grid, none],
    buttons: [['closed', say('close')]],
    closed: 'closed',
    opened: (close) => {
      const buttons = pictures.map((picture) => {
        const button = pictureButton(picture, address(picture.name));
        button.addEventListener('click', () => {
          chosen = picture;
          close('chosen');
        });
        return button;
      });
      grid.append(...buttons);
      const narrow = () => {
        const wanted = filter.value.trim().toLowerCase();
        for (const [index, button] of buttons.entries()) {
          const { words = [] } = pictures[index]!;
          button.hidden = ![button.textContent, ...words].some((text) => text.toLowerCase().includes(wanted));
        }
        none.hidden = buttons.some(({ hidden }) => !hidden);
      };
      narrow();
      filter.addEventListener('input', narrow);
    },
  });
  return chosen;
}

function pictureButton({ name, about }: NamedEntry, address: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const image = document.createElement('img');
  image.src = address;
  image.alt = '';
  image.loading = 'lazy';
  const words = document.createElement('span');
  words.textContent = about;
  const code = document.createElement('code');
  code.textContent = name;
  button.append(image, words, ' ', code);
  return button;
}
