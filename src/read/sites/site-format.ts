import type { Discussion } from '../../schema/index.js';

/** A form in which a site, or a tool, gives its discussions as JSON. */
export interface SiteFormat {
  readonly id: string;
  /** What people call the site. */
  readonly title: string;
  /** Where the site says what the fields hold. */
  readonly docs: string;
  /** Whether data is of this form, by its first rows. Never throws. */
  readonly recognizes: (data: unknown) => boolean;
  /**
   * The discussions in the data, in its order; mostly one.
   *
   * @throws {DiscussionError} `invalid-discussion` with `place.path`, for the first field that is of another kind than the site says.
   */
  readonly read: (data: unknown) => Discussion[];
}
