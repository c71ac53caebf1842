import type { Discussion } from '../../schema/index.js';

/** A JSON format in which a site or tool exports discussions. */
export interface SiteFormat {
  readonly id: string;
  /** Name of the site. */
  readonly title: string;
  /** Address of the site's description of the fields. */
  readonly docs: string;
  /** Whether the data has this format, judged by its first rows. Never throws. */
  readonly recognizes: (data: unknown) => boolean;
  /**
   * The discussions in the data, in order; usually one.
   *
   * @throws {DiscussionError} `invalid-discussion` with `place.path`, for the first field whose type is not the documented one.
   */
  readonly read: (data: unknown) => Discussion[];
}
