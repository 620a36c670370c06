/**
 * Plans as web pages on this machine, shown again whenever they change.
 *
 * <p>Answers this machine only, and only those who know it by its own name: a page from elsewhere
 * that gets a browser to ask for another host at this address learns nothing. Nothing can be
 * written through it, and no file is read for it: it shows what it was given.
 */
@NullMarked
package vn.kehoach.serve;

import org.jspecify.annotations.NullMarked;
