import { type ListNode, plainText } from '../curriculum/tree.ts';

/** `找一找（4 分钟）`, `Alone (5 minutes).`: a name and its minutes. */
const nameAndMinutes = /^(.+?)\s*[（(]\s*(\d+)[^）)]*[）)]\s*[.。]?$/;

/**
 * Returns the phases of an activity that a plan lists as `1. **Name (4 minutes)** what the teacher does`: only the bold names.
 * Undefined for any other list.
 */
export function phasesOf(list: ListNode): { name: string; minutes: number }[] | undefined {
  const found = list.children.map((item) => {
    const paragraph = 'children' in item ? item.children[0] : undefined;
    const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    const match = first?.type === 'strong' ? nameAndMinutes.exec(plainText([first])) : undefined;
    return match ? { name: match[1]!, minutes: Number(match[2]) } : undefined;
  });
  return found.length > 1 && found.every((phase) => phase !== undefined) ? found : undefined;
}
