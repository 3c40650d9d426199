// One page of the people one knows, as they are searched and sorted. The latest answer wins.
import { commands, type ConnectionPage, type ConnectionSort, type Error as Cause } from '../../lib/bindings';
import { asFailure, workspace } from '../../lib/workspace.svelte';

/** Rows on a page. */
export const ROWS = 50;
/** A search begins this long after the last key, in milliseconds. */
const REST = 120;

export class People {
  search = $state('');
  sort = $state<ConnectionSort>('name');
  descending = $state(false);
  /** The first row that is shown, 0 for the first of all. */
  from = $state(0);
  page = $state.raw<ConnectionPage | null>(null);
  failure = $state.raw<Cause | null>(null);
  /** What `page` answers: it may lag behind what is typed. */
  searched = $state('');

  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get to(): number {
    return this.from + (this.page?.rows.length ?? 0);
  }

  get more(): boolean {
    return this.to < (this.page?.found ?? 0);
  }

  async load(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const { search, sort, descending, from } = this;
    try {
      await workspace.flush();
      const page = await commands.connections({ search, sort, descending, from, count: ROWS });
      if (asked !== this.#asked) return;
      // An undo may have taken the last pages away.
      if (page.rows.length === 0 && page.found > 0 && from > 0) {
        this.from = Math.floor((page.found - 1) / ROWS) * ROWS;
        return await this.load();
      }
      [this.page, this.searched, this.failure] = [page, search, null];
    } catch (error) {
      if (asked === this.#asked) this.failure = asFailure(error);
    }
  }

  type(text: string): void {
    this.search = text;
    this.from = 0;
    // What is on its way answers an older question.
    this.#asked += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), REST);
  }

  clear(): Promise<void> {
    this.search = '';
    this.from = 0;
    return this.load();
  }

  /** Sorts by it; the other way round where it is sorted so already. Days begin with the latest. */
  order(sort: ConnectionSort): Promise<void> {
    this.descending = sort === this.sort ? !this.descending : sort === 'since';
    this.sort = sort;
    this.from = 0;
    return this.load();
  }

  turn(by: 1 | -1): Promise<void> | undefined {
    if (by > 0 ? !this.more : this.from === 0) return;
    this.from = Math.max(0, this.from + by * ROWS);
    return this.load();
  }

  stop(): void {
    this.#asked += 1;
    clearTimeout(this.#timer);
  }
}
