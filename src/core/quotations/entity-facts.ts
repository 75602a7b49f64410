/** What the grammar of a sentence is told of the people and bodies that it names. */
import type { Entity, Sentence } from './document.ts';

/**
 * Puts into words what finding the reporting words and links of a sentence may ask of its names. Where the words are the
 * same, so is what is found.
 */
export class EntityFacts {
  private readonly ids = new Map<string, number>();
  private readonly known = new Map<Entity, number>();

  /** To be called when something about the entities has changed. */
  renew(): void {
    this.known.clear();
  }

  private of(entity: Entity): number {
    let id = this.known.get(entity);
    if (id !== undefined) return id;
    const { kind, supported, single, fullMentions, gender, name } = entity;
    const facts = `${kind} ${String(supported)} ${String(single)} ${String(fullMentions > 0)} ${gender} ${name}`;
    id = this.ids.get(facts);
    if (id === undefined) this.ids.set(facts, (id = this.ids.size));
    this.known.set(entity, id);
    return id;
  }

  /** The facts of a sentence's names: which they are, what they are, and which of them are one. */
  ofSentence({ names }: Sentence): string {
    let facts = '';
    for (const { first, kind, oblique, entity } of names) {
      facts += `${first.toString()}${kind}${oblique ? '!' : ''}`;
      if (entity)
        facts += `${this.of(entity).toString()}=${names.findIndex((other) => other.entity === entity).toString()} `;
    }
    return facts;
  }
}
