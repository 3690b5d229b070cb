import type { z } from 'zod';
import { type LayerRules, leftOut, without } from '../../schema/layers.ts';
import { type ValidationError, validate } from '../../schema/validate.ts';
import { noSuchPhrase, notAdded, notChanged, notExcused, nothingToLeaveOut, notLeftOut, phraseNotLeftOut } from './refusals.ts';
import { joined, type Origin, originOf, type Traced } from './traced.ts';

/** A general list with what a curriculum adds to it. */
export interface Merged {
  value: unknown;
  /** Returns where the value at a path of the merged list comes from. */
  originOf: (path: readonly PropertyKey[]) => Origin;
  /** What a curriculum's own list may not do; the paths are in that list. */
  errors: ValidationError[];
}

/** What is said to a writer: words that a curriculum may replace by its own. */
const said = new Set(['why', 'instead', 'missing', 'write', 'name']);

/** What excuses words that were found. */
const excuses = new Set(['unless', 'refuted']);

/** Lists that decide how much is enough: a longer one would ask for less. */
const closed = new Set(['blocks']);

/** What decides how an entry is looked for. A curriculum cannot give an entry one that it does not have: "dialogue: allowed" would excuse words. */
const settings = new Set(['blocks', 'check', 'dialogue', 'hears', 'place', 'protocol']);

/** Where the merging is. */
interface Place {
  general: readonly PropertyKey[];
  own: readonly PropertyKey[];
  /** Whether the words here are said to a writer. */
  isSaid: boolean;
  /** The entry that this is part of, and whether it protects children. */
  entry?: string;
  protects: boolean;
}

type Table = Readonly<Record<string, unknown>>;

/**
 * Merges a general list and a curriculum's own, both as plain values. Maps are merged key by key, lists of entries by their ids; other lists
 * and lines are added at the end. What is said to a writer is replaced. Everything else stays as the general list has it, and what an own
 * list may not do is an error. `file` names the general list.
 */
export function mergeLayers(general: unknown, own: unknown, rules: LayerRules, file: string): Merged {
  const merger = new Merger(rules, file);
  const traced = merger.merge(general, own, { general: [], own: [], isSaid: false, protects: false });
  return { value: traced.value, originOf: (path) => originOf(traced, path), errors: merger.errors };
}

class Merger {
  readonly errors: ValidationError[] = [];
  private readonly rules: LayerRules;
  private readonly file: string;

  constructor(rules: LayerRules, file: string) {
    this.rules = rules;
    this.file = file;
  }

  merge(general: unknown, own: unknown, place: Place): Traced {
    if (own === undefined || own === null || isEmptyTable(own)) return asGeneral(general, place);
    if (general === undefined || general === null) return asOwn(own, place);
    if (isTable(general) && isTable(own)) return this.mergeTables(general, own, place);
    if (Array.isArray(general) && Array.isArray(own)) return this.mergeLists(general, own, place);
    if (typeof general === 'string' && typeof own === 'string') return this.mergeTexts(general, own, place);
    // Another form than that of the general list: the schema reports it.
    if (typeof general === 'object' || typeof own === 'object' || place.isSaid) return asOwn(own, place);
    if (general !== own) this.refuse(place.own, notChanged(place.own, general, this.file));
    return asGeneral(general, place);
  }

  private mergeTables(general: Table, own: Table, place: Place): Traced {
    const left = 'without' in own && !('without' in general) ? this.withoutPhrases(general, own['without'], place) : general;
    const keys = [...new Set([...Object.keys(left), ...Object.keys(own)])].filter((key) => key in general || key !== 'without');
    const parts = keys.map((key) => {
      const inside = this.inside(place, key);
      if (excuses.has(key) && this.mayNotExcuse(own[key], place)) {
        this.refuse(inside.own, notExcused(key, place.entry));
        return [key, asGeneral(left[key], inside)] as const;
      }
      if (settings.has(key) && place.entry !== undefined && !(key in general) && key in own) {
        this.refuse(inside.own, notAdded(key, place.entry, this.file));
        return [key, asGeneral(undefined, inside)] as const;
      }
      const merged = this.merge(left[key], own[key], inside);
      // Without some of its phrases, a list is no longer that of the file, whose places it would be given.
      return [
        key,
        left[key] === general[key] ? merged : { ...merged, origin: { layer: 'general' as const, path: inside.general } },
      ] as const;
    });
    return joined({ layer: 'general', path: place.general }, parts, false);
  }

  /** Exceptions for all lists, and of those that protect, cannot be added to. Those of an entry of the curriculum's own can be anything. */
  private mayNotExcuse(own: unknown, place: Place): boolean {
    const isForAll = place.general.length === 0;
    return (isForAll || place.protects) && !isEmpty(own) && this.rules.protect !== 'none';
  }

  private mergeLists(general: readonly unknown[], own: readonly unknown[], place: Place): Traced {
    if (general.some(hasId)) return this.mergeEntries(general, own, place);
    const last = place.own.at(-1);
    const added = own.flatMap((value, index) => (general.includes(value) ? [] : [{ value, index }]));
    if (added.length > 0 && closed.has(String(last))) {
      this.refuse(place.own, notChanged(place.own, general.join(', '), this.file));
      return asGeneral(general, place);
    }
    const parts = [
      ...general.map((value, index) => asGeneral(value, this.inside(place, index))),
      ...added.map(({ value, index }) => asOwn(value, this.inside(place, index))),
    ];
    return joined({ layer: 'own', path: place.own }, [...parts.entries()], true);
  }

  /** Entries with the same id are merged, the others added at the end; an own entry can say that a general one is left out. */
  private mergeEntries(general: readonly unknown[], own: readonly unknown[], place: Place): Traced {
    const ownOf = new Map<string, { value: Table; index: number }>();
    const added: Traced[] = [];
    for (const [index, value] of own.entries()) {
      const inside = this.inside(place, index);
      const id = hasId(value) ? value.id : undefined;
      if (id !== undefined && general.some((entry) => hasId(entry) && entry.id === id) && !ownOf.has(id)) {
        ownOf.set(id, { value: value as Table, index });
      } else if (isTable(value) && 'leftOut' in value) {
        this.refuse(
          [...inside.own, 'leftOut'],
          nothingToLeaveOut(
            String(id),
            general.filter(hasId).map((entry) => entry.id),
            this.file,
          ),
        );
      } else added.push(asOwn(value, inside));
    }
    const kept = general.flatMap((entry, index): Traced[] => {
      const found = hasId(entry) ? ownOf.get(entry.id) : undefined;
      const inside: Place = {
        ...place,
        general: [...place.general, index],
        own: [...place.own, found?.index ?? index],
        ...(hasId(entry) ? { entry: entry.id, protects: this.isProtected(entry) } : {}),
      };
      if (found && 'leftOut' in found.value) return this.isLeftOut(found.value['leftOut'], inside) ? [] : [asGeneral(entry, inside)];
      return [this.merge(entry, found?.value, inside)];
    });
    return joined({ layer: 'own', path: place.own }, [...[...kept, ...added].entries()], true);
  }

  private isProtected(entry: Table): boolean {
    return this.rules.protect === 'all' || (this.rules.protect === 'marked' && entry['protects'] === true);
  }

  private isLeftOut(reason: unknown, place: Place): boolean {
    const at = [...place.own, 'leftOut'];
    if (place.protects) {
      this.refuse(at, notLeftOut(place.entry!));
      return false;
    }
    return this.isOfForm(leftOut, reason, at);
  }

  /** A language of a general entry without some of its phrases. */
  private withoutPhrases(general: Table, listed: unknown, place: Place): Table {
    const at = [...place.own, 'without'];
    if (!this.isOfForm(without, listed, at)) return general;
    const left: Record<string, unknown> = { ...general };
    for (const [index, { phrase }] of (listed as z.infer<typeof without>).entries()) {
      const key = Object.keys(left).find((name) => Array.isArray(left[name]) && (left[name] as unknown[]).includes(phrase));
      if (place.protects) this.refuse([...at, index, 'phrase'], phraseNotLeftOut(phrase, place.entry!));
      else if (key === undefined) this.refuse([...at, index, 'phrase'], noSuchPhrase(phrase, place.entry ?? '', general, this.file));
      else left[key] = (left[key] as unknown[]).filter((one) => one !== phrase);
    }
    return left;
  }

  private mergeTexts(general: string, own: string, place: Place): Traced {
    if (place.isSaid) return asOwn(own, place);
    if (this.rules.hasLines && general.includes('\n'))
      return { value: `${general.trimEnd()}\n${own}`, origin: { layer: 'own', path: place.own } };
    if (general !== own) this.refuse(place.own, notChanged(place.own, general, this.file));
    return asGeneral(general, place);
  }

  private inside(place: Place, key: PropertyKey): Place {
    return {
      ...place,
      general: [...place.general, key],
      own: [...place.own, key],
      isSaid: place.isSaid || said.has(String(key)),
    };
  }

  private isOfForm(schema: z.ZodType, value: unknown, at: readonly PropertyKey[]): boolean {
    const { errors } = validate(schema, value, undefined, (path) => [...at, ...path]);
    this.errors.push(...errors);
    return errors.length === 0;
  }

  private refuse(path: readonly PropertyKey[], said: Omit<ValidationError, 'path'>): void {
    this.errors.push({ path: [...path], ...said });
  }
}

function asGeneral(value: unknown, { general }: Place): Traced {
  return { value, origin: { layer: 'general', path: general } };
}

function asOwn(value: unknown, { own }: Place): Traced {
  return { value, origin: { layer: 'own', path: own } };
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A file of remarks alone is read as an empty table. */
function isEmptyTable(value: unknown): boolean {
  return isTable(value) && Object.keys(value).length === 0;
}

function hasId(value: unknown): value is Table & { id: string } {
  return isTable(value) && typeof value['id'] === 'string';
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
